import { STRINGS } from '../../src/site/strings/index.ts';
import type { Group, Step } from '../../src/site/views/changes.ts';
import { Layout } from '../components/layout.tsx';
import { type PageData, paged } from '../components/paged.ts';

export const data = paged('changes');

const T = STRINGS.changes;

export function render({ view, site }: PageData<'changes'>) {
  return (
    <Layout site={site} page={view} kind="plain">
      <header class="opening">
        <h1>{T.title}</h1>
        <p class="intro">{T.intro}</p>
      </header>
      {view.steps.length === 0 && <p class="soft">{T.none}</p>}
      {view.steps.map((step) => (
        <StepSection step={step} key={step.title} />
      ))}
    </Layout>
  );
}

function StepSection({ step }: { readonly step: Step }) {
  const nothing = step.groups.length === 0 && step.decisions === null;
  return (
    <section>
      <h2>{step.title}</h2>
      {nothing && <p class="soft">{T.nothing}</p>}
      {step.decisions && <p>{step.decisions}</p>}
      {step.groups.map((group) => (
        <GroupSection group={group} key={group.title} />
      ))}
    </section>
  );
}

function GroupSection({ group }: { readonly group: Group }) {
  return (
    <section>
      <h3>{group.title}</h3>
      <ul class="changes">
        {group.lines.map(({ text, href, change }, index) => (
          <li key={index}>
            {href ? <a href={href}>{text}</a> : text}
            {change && <span class="soft"> {change}</span>}
          </li>
        ))}
      </ul>
      {group.more > 0 && <p class="soft">{T.more(group.more)}</p>}
    </section>
  );
}
