const devices = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/**
 * Whether Windows refuses a file name, so that the repository cannot be checked out there: device names with any
 * extension, names that end in a dot or a space, and some characters
 * (https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file).
 */
export const isRefusedByWindows = (name: string): boolean =>
  devices.test(name) || /[. ]$/.test(name) || /[<>:"\\|?*\p{Cc}]/u.test(name);
