/** Whether a word of the command line is a finding's fingerprint: an identity has no such id, and a release no such name. */
export function isFingerprint(word: string): boolean {
  return /^[0-9a-f]{16}$/.test(word);
}
