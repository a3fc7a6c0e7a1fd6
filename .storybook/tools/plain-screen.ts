// Plot draws half a pixel lower on a plain screen than where there is none, and a report is to be the same as the dashboard's.
Object.assign(globalThis, {window: {devicePixelRatio: 1}});

export {};
