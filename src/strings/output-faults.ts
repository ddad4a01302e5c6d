/** Why a folder cannot be the output. */
export type OutputFault = 'root' | 'home' | 'project' | 'engine' | 'content' | 'file' | 'foreign';

/** Why an id cannot be used. */
export type IdFault = 'form' | 'reserved' | 'windows';

/** What a value on the command line looks like, where it is not just words. */
export type FlagForm = 'list' | 'group';
