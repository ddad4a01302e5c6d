const devices = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/**
 * Whether Windows refuses a file or folder of this name, so that the folder cannot be checked out there: the names of
 * its devices with any ending, names that end in a dot or a space, and some signs
 * (https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file).
 */
export const isRefusedByWindows = (name: string): boolean =>
  devices.test(name) || /[. ]$/.test(name) || /[<>:"\\|?*\p{Cc}]/u.test(name);
