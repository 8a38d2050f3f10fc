import type { ReactNode } from 'react';
import type { Issue } from '../../base/issue';
import './issueNote.css';

/** An issue as a person reads it: where, expected, got, what to do. Spoken as it appears. */
export function IssueNote({ issue, children }: { readonly issue: Issue; readonly children?: ReactNode }) {
  return (
    <div className={issue.grave ? 'issue issue-grave' : 'issue'} role={issue.grave ? 'alert' : 'status'}>
      <div>
        <p className="issue-where">{issue.where}</p>
        <p>
          Expected {issue.expected}; got {issue.got}.
        </p>
        <p className="issue-todo">{issue.todo}</p>
      </div>
      {children && <div className="issue-actions">{children}</div>}
    </div>
  );
}
