import { STRINGS } from '../../src/site/strings/index.ts';
import type { Note as NoteView } from '../../src/site/views/notes.ts';
import type { NoteCluster } from '../../src/site/views/spreads.ts';
import { Difference } from './difference.tsx';

const T = STRINGS.article;

/** The notes beside a passage; `rN` and `sN` are rows of the grid (see `rows.css`). */
export function Notes({ cluster }: { readonly cluster: NoteCluster }) {
  return (
    <ul class={`notes r${cluster.row} s${cluster.span}`}>
      {cluster.notes.map((note, index) => (
        <li class={`note ${note.kind}`} key={index}>
          <Note note={note} />
        </li>
      ))}
    </ul>
  );
}

function Note({ note }: { readonly note: NoteView }) {
  switch (note.kind) {
    case 'name':
      return (
        <>
          <a class="term" href={note.name.href}>
            {note.name.text}
          </a>
          <span>{STRINGS.labelled(T.forms, note.forms.join(', '))}</span>
        </>
      );
    case 'time':
      return (
        <>
          <span class="term">
            {note.words} <span class="value">→ {note.value}</span>
          </span>
          {note.anchor && <span>{note.anchor}</span>}
        </>
      );
    case 'speaker':
      return (
        <>
          <span class="term">
            <a href={note.speaker.href}>{note.speaker.text}</a>{' '}
            <span class="value">{T.speaks}</span>
          </span>
          {(note.words || note.resolved) && (
            <span class={note.resolved ? 'doubtful' : undefined}>
              {note.resolved && T.speakerResolved}
              {note.resolved && note.words && `${STRINGS.colon} `}
              {note.words && STRINGS.quoted(note.words)}
            </span>
          )}
        </>
      );
    case 'repeat':
      return (
        <>
          <span class="term">{T.repeated}</span>
          <span>
            {STRINGS.quoted(note.words)} <a href={note.href}>{T.repeatedOf}</a>
          </span>
        </>
      );
    case 'shared':
      return (
        <>
          <span class="term">
            {T.sharedIn} <span class="value">{STRINGS.quoted(note.words)}</span>
          </span>
          {note.links.map(({ href, text, diff }) => (
            <span key={href}>
              <a href={href}>{text}</a>
              {STRINGS.colon} {diff ? <Difference pieces={diff} /> : STRINGS.shared.same}
            </span>
          ))}
        </>
      );
  }
}
