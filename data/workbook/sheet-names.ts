/** The sheets of a workbook that are no table of the package, by what they hold. */
export const sheetNames = {
  readMe: 'Læs mig',
  about: 'Om pakken',
  lists: 'Lister',
  problems: 'Problemer',
} as const;

/** The sheets that hold nothing of the package: whoever reads a workbook passes them over. */
export const notTables: readonly string[] = [sheetNames.readMe, sheetNames.lists, sheetNames.problems];
