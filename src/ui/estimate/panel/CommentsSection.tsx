import { useId, useState } from 'react';
import { addComment, type Comment, type CommentSubject, removeComment, setComment } from '../../../case';
import { useCaseData, useWorkbench, useWorkbenchState } from '../../context';
import { Button } from '../../parts/Button';
import { clockTime } from '../../parts/clockTime';
import { Lock } from '../../parts/Lock';

/** What the team says about a line or a hidden cost, oldest first. Internal. */
export function CommentsSection({ about }: { readonly about: CommentSubject }) {
  const { comments } = useCaseData();
  const { run, newId, now } = useWorkbench();
  const author = useWorkbenchState((state) => state.preferences.author);
  const [text, setText] = useState('');
  const id = useId();
  const thread = Object.values(comments)
    .filter((comment) => comment.about.type === about.type && comment.about.id === about.id)
    .sort((a, b) => (a.order < b.order ? -1 : 1));
  const add = (): void => {
    if (text.trim() === '') return;
    run(addComment(newId(), about, { text: text.trim(), author, at: now() }));
    setText('');
  };
  return (
    <section className="comments" aria-label="Comments">
      <h3>
        Comments <Lock />
      </h3>
      {thread.length > 0 && (
        <ol>
          {thread.map((comment) => (
            <CommentItem key={comment.id} comment={comment} />
          ))}
        </ol>
      )}
      <label className="visually-hidden" htmlFor={id}>
        New comment
      </label>
      <textarea
        id={id}
        className="input textarea"
        rows={text === '' ? 1 : 3}
        value={text}
        placeholder="Say something to the team"
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) add();
        }}
      />
      {text.trim() !== '' && (
        <Button size="small" onPress={add}>
          Add comment
        </Button>
      )}
    </section>
  );
}

function CommentItem({ comment }: { readonly comment: Comment }) {
  const { run } = useWorkbench();
  const [edited, setEdited] = useState<string | null>(null);
  const { id, text, author, at } = comment;
  return (
    <li>
      <p className="comment-head">
        {author || 'Without a name'} · {clockTime(at)}
      </p>
      {edited === null ? (
        <p className="comment-text">{text}</p>
      ) : (
        <textarea
          className="input textarea"
          aria-label="Comment"
          rows={3}
          value={edited}
          onChange={(event) => setEdited(event.target.value)}
        />
      )}
      <div className="evidence-add">
        {edited === null ? (
          <>
            <Button size="small" look="quiet" onPress={() => setEdited(text)}>
              Edit
            </Button>
            <Button size="small" look="quiet" onPress={() => run(removeComment(id))}>
              Remove
            </Button>
          </>
        ) : (
          <>
            <Button
              size="small"
              onPress={() => {
                if (edited.trim() !== '' && edited !== text) run(setComment(id, edited.trim()));
                setEdited(null);
              }}
            >
              Keep
            </Button>
            <Button size="small" look="quiet" onPress={() => setEdited(null)}>
              Cancel
            </Button>
          </>
        )}
      </div>
    </li>
  );
}
