import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Decimal } from '../../src/base/decimal';
import { formatContext } from '../../src/base/format';
import { annotationsOf, currentRevision } from '../../src/case';
import { type SessionInput, shareSession } from '../../src/disclosure';
import { composeRegister, defaultLook } from '../../src/report';
import { composeMinutes } from '../../src/report/minutes/composeMinutes';
import { meetingOf } from '../../src/review';
import type { HeldSession, OpenCase, Room } from '../../src/ui/context';
import { printedSession, sessionInput } from '../../src/ui/review/sessionInput';
import { standingTexts } from '../../src/ui/review/words';
import { HeldRoom } from '../../src/ui/room/HeldRoom';
import { heldCase, sessionId } from '../support/heldCase';

const today = '2026-11-24';
const data = heldCase();
const estimate = currentRevision(data)?.estimate;
const held = data.sessions[sessionId];
if (!estimate || !held) throw new Error('the example has no session');
const open = { data, estimate, annotations: annotationsOf(data) } as OpenCase;
const wanted = sessionInput(open, sessionId, today) as SessionInput;
/** As the engine has it, in full. */
const session = shareSession(wanted);
const meeting = meetingOf(held, today);

/** A figure as it reads, without its marks: `+ € 19.62 to + € 33.50` is `19.62 33.50`. */
function plain(printed: string): string {
  return (
    printed
      .replaceAll(',', '')
      .replaceAll('−', '-')
      .match(/-?[\s\u202f]?(?:€[\s\u202f])?\d[\d.]*/g) ?? []
  )
    .map((figure) => figure.replace(/[^\d.-]/g, ''))
    .join(' ');
}

/** Labels and figures of the first list of terms that has `label`. */
function terms(markup: string, label: string): ReadonlyMap<string, string> {
  const list = (markup.match(/<dl[^>]*>.*?<\/dl>/gs) ?? []).find((one) => one.includes(label)) ?? '';
  const bare = (html: string): string =>
    html
      .replace(/<[^>]*>/g, '')
      .replace(/\s*\(\d+\)|, per unit/g, '')
      .trim();
  return new Map(
    Array.from(list.matchAll(/<dt[^>]*>(.*?)<\/dt>\s*<dd[^>]*>(.*?)<\/dd>/gs), ([, term = '', figure = '']) => [
      bare(term),
      plain(bare(figure)),
    ]),
  );
}

const kinds = ['Agreed', 'Open', 'Not agreed', 'Withdrawn'] as const;

/** Stated, each standing, agreed cost, as each of the four says them. */
function room(): readonly string[] {
  const shown = {
    session,
    ...meeting,
    openedAt: `${today}T09:00:00.000Z`,
    heldOn: today,
    language: 'en',
  } as HeldSession;
  const stub = { takePresenter: () => null } as unknown as Room;
  const said = terms(
    renderToStaticMarkup(createElement(HeldRoom, { room: stub, held: shown, isKept: true })),
    'Your estimate',
  );
  return [said.get('Your estimate'), ...kinds.map((kind) => said.get(kind)), said.get('Agreed cost')].map(String);
}

function review(): readonly string[] {
  const texts = standingTexts(printedSession(wanted).standing, formatContext('en', session.view.currency));
  const said = new Map(texts.map(({ label, figure }) => [label, plain(figure)]));
  return [said.get('Stated'), ...kinds.map((kind) => said.get(kind) ?? '0.00'), said.get('Agreed cost')].map(String);
}

function minutes(): readonly string[] {
  const { standing } = composeMinutes({ session, meeting, language: 'en', look: defaultLook });
  const rows = standing.table.rows.slice(0, 5).map(({ cells }) => plain(cells[2]?.text ?? ''));
  return [...rows, plain(standing.agreed.figure)];
}

function register(): readonly string[] {
  const all = composeRegister(session, meeting, 'en').sheets[1]?.rows ?? [];
  const counts = all.findIndex(([label]) => label?.kind === 'text' && label.text === 'By answer');
  const rows = all.slice(0, counts);
  const figures = new Map(
    rows.map(([label, ...cells]) => [
      label?.kind === 'text' ? label.text : '',
      cells.flatMap((cell) =>
        cell?.kind === 'figure' || cell?.kind === 'formula' ? [new Decimal(cell.value).toFixed(2)] : [],
      ),
    ]),
  );
  // A column for each end, where anything is a range: an exact figure stands in both.
  const row = (label: string): string => [...new Set(figures.get(label))].join(' ');
  return [row('Stated in the estimate'), ...kinds.map(row), row('Agreed cost')];
}

test('the shared screen, the screen after it, minutes and register say the same to the cent, and it foots', () => {
  const said = minutes();
  expect(said.every((figure) => /^-?\d/.test(figure))).toBe(true);
  expect(room()).toEqual(said);
  expect(review()).toEqual(said);
  expect(register()).toEqual(said);
  const end = (figure: string | undefined, at: 0 | -1): Decimal => new Decimal(figure?.split(' ').at(at) ?? 'none');
  for (const at of [0, -1] as const)
    expect(end(said[0], at).plus(end(said[1], at)).toFixed(2)).toBe(end(said[5], at).toFixed(2));
});
