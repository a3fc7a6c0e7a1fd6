import {withhold} from '../../data/build/withhold.ts';
import type {DataPackage} from '../../data/model/package.ts';
import {difference} from '../../data/workbook/difference.ts';
import {Refusal} from '../../data/workbook/refusal.ts';
import {check, type Checked} from './check.ts';
import type {Answers, Asked, CheckedInShort, Said} from './desk.ts';
import {fetchPublished, publishedPackages} from './published.ts';
import {partOf} from './sheet-part.ts';

// What was brought stays here; the page is told what it shows of it.
let checked: Checked | null = null;

addEventListener('message', ({data}: MessageEvent<Asked>) => void answer(data));

async function answer(asked: Asked): Promise<void> {
  const say = (said: Said) => postMessage(said);
  try {
    say({id: asked.id, result: await tasks[asked.task](asked as never, (progress) => say({id: asked.id, progress}))});
  } catch (error) {
    const {message} = error as Error;
    say(error instanceof Refusal ? {id: asked.id, refusal: message} : {id: asked.id, failure: message});
  }
}

type Tell = (progress: unknown) => void;

type Tasks = {
  readonly [Task in keyof Answers]: (asked: Answers[Task]['asked'], tell: Tell) => Promise<Answers[Task]['result']>;
};

const tasks: Tasks = {
  async check({brought, data}, tell) {
    const told = atMost(20, tell);
    checked = await check(brought, {
      published: (name) => fetchPublished(data, name),
      progress: (done, of, doing) => told({done, of, doing}),
    });
    return inShort(checked);
  },

  async difference({data, name}) {
    const packages = await publishedPackages(data);
    const before = name === null ? null : await fetchPublished(data, name);
    const isThere = packages.some((entry) => entry.name === name);
    return {packages, isUnread: isThere && !before, difference: difference(before, here().data!)};
  },

  part({sheet, line}) {
    const {reading} = here();
    return Promise.resolve(partOf(reading.sheets[sheet]!, line, reading.problems));
  },

  package(_, tell) {
    const {description, rows} = here().data!;
    for (const [table, all] of Object.entries(rows) as [string, readonly unknown[]][])
      for (let i = 0; i < all.length; i += atATime) tell({table, rows: all.slice(i, i + atATime)});
    return Promise.resolve(description);
  },

  async marked() {
    const {markWorkbook} = await import('../../data/workbook/mark-workbook.ts');
    const {files, reading} = here();
    return blobOf(await markWorkbook(files, reading));
  },

  async workbook({data, name}) {
    const {writeWorkbook} = await import('../../data/workbook/write-workbook.ts');
    const of = name === null ? null : name === undefined ? here().reading.package : await fetched(data, name);
    return blobOf(await writeWorkbook(of));
  },

  async zip({data}, tell) {
    const {siteZip} = await import('./site-zip.ts');
    const told = atMost(20, tell);
    let made = 0;
    return siteZip(withhold(here().reading.package!), data, () => told({made: ++made}));
  },
};

// So few that the page takes them without a stutter.
const atATime = 2000;

function here(): Checked {
  if (!checked) throw new Error('nothing has been checked');
  return checked;
}

function inShort({data, problems}: Checked): CheckedInShort {
  return {description: data?.description ?? null, villages: data?.rows.villages.length ?? 0, problems};
}

async function fetched(data: string, name: string): Promise<DataPackage> {
  const found = await fetchPublished(data, name);
  if (!found) throw new Refusal('Den udgivne pakke kan ikke læses som tabeller. Den er fra en ældre udgave af siden.');
  return found;
}

function blobOf(bytes: Uint8Array): Blob {
  return new Blob([bytes as Uint8Array<ArrayBuffer>], {type: xlsx});
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Tells no more often than a number of times a second. */
function atMost(times: number, tell: Tell): Tell {
  let next = 0;
  return (progress) => {
    if (performance.now() < next) return;
    next = performance.now() + 1000 / times;
    tell(progress);
  };
}
