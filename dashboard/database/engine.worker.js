// What runs in the worker: DuckDB's own script, whose address stands after the `#`.

// A promise that fails in a worker is not heard of outside it; an error is. DuckDB starts with promises nobody looks after.
addEventListener('unhandledrejection', ({reason}) => {
  setTimeout(() => {
    throw reason;
  });
});

// Held for as long as the worker lives, so that the page, which waits for it, hears of an end that nobody tells of.
navigator.locks?.request(name, () => new Promise(() => {}));

importScripts(location.hash.slice(1));
