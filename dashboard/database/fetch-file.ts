import {DatabaseProblem, problems} from './problem.ts';

/** How many bytes have come; `total` is how many there will be, where it is known. */
export type Progress = (loaded: number, total: number | undefined) => void;

/**
 * Fetches a database file as it is sent, packed or not; {@link unpack} unpacks it.
 *
 * @throws {DatabaseProblem}
 */
export async function fetchFile(address: string, progress: Progress, signal: AbortSignal): Promise<Blob> {
  const response = await ask(withoutPacking(address), signal);
  const total = totalOf(response);
  let loaded = 0;
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      progress((loaded += chunk.byteLength), total);
      controller.enqueue(chunk);
    },
  });
  return new Response(response.body!.pipeThrough(counted)).blob().catch((cause: unknown) => {
    throw new DatabaseProblem(problems.offline, {cause});
  });
}

/**
 * The bytes of a database file.
 *
 * @throws {DatabaseProblem} if it is not one, or not all of it.
 */
export async function unpack(file: Blob): Promise<Uint8Array> {
  const bytes = await unpacked(file).catch((cause: unknown) => {
    throw new DatabaseProblem(problems.broken, {cause});
  });
  if (textAt(bytes, 8, 4) !== 'DUCK') throw new DatabaseProblem(problems.broken, {cause: 'not a DuckDB file'});
  return bytes;
}

async function unpacked(file: Blob): Promise<Uint8Array> {
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  // Some hosts say of a .gz that it is the packing of the answer, and then the browser has unpacked it.
  const isPacked = start[0] === 0x1f && start[1] === 0x8b;
  const stream = isPacked ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.stream();
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function ask(address: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(address, {signal}).catch((cause: unknown) => {
    throw new DatabaseProblem(problems.offline, {cause});
  });
  if (!response.ok) throw new DatabaseProblem(problems.missing, {cause: `${address}: ${response.status}`});
  return response;
}

// The build publishes the file unpacked beside the packed one, for browsers that cannot unpack.
function withoutPacking(address: string): string {
  return 'DecompressionStream' in globalThis ? address : address.replace(/\.gz$/, '');
}

// The length of what a host has packed on the way is another than the length of what we read.
function totalOf({headers}: Response): number | undefined {
  const length = headers.has('Content-Encoding') ? 0 : Number(headers.get('Content-Length'));
  return length || undefined;
}

function textAt(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + length));
}
