/** Why there is no database to ask, in words for the reader; `cause` has what was found. */
export class DatabaseProblem extends Error {
  override readonly name = 'DatabaseProblem';
}

/** The worker has come to an end, and with it what it was asked; of itself, unless it was in the way of others. */
export class WorkerEnded extends Error {
  override readonly name = 'WorkerEnded';

  constructor(
    message: string,
    readonly ofItself = true,
  ) {
    super(message);
  }
}

export const problems = {
  oldBrowser:
    'Browseren kan ikke køre den database, siden regner med. Det kan en nyere udgave af Edge, Chrome, Firefox eller Safari.',
  refused:
    'Webstedets sikkerhedsregler lader ikke databasen køre. Den, der passer webstedet, skal tillade wasm-unsafe-eval i script-src.',
  noProgram: 'Databasens program kunne ikke hentes. Se, om der er forbindelse til nettet, og prøv igen.',
  offline: 'Databasen kunne ikke hentes. Se, om der er forbindelse til nettet, og prøv igen.',
  missing: 'Databasen ligger ikke på webstedet. Prøv igen senere, eller sig det til den, der passer webstedet.',
  broken: 'Databasens fil er i stykker eller kun halvt hentet. Prøv igen.',
  notFilled: 'Databasen kunne ikke laves af tabellerne.',
  notStarted: 'Databasen kunne ikke startes. Prøv igen.',
  slow: 'Databasen blev ikke færdig med at starte. Prøv igen.',
  notLocked: 'Databasen kunne ikke låses, og bliver derfor ikke brugt.',
  endedTwice: 'Databasen er gået i stå to gange. Vælg mindre ad gangen, og prøv igen.',
} as const;
