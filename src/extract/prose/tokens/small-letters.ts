/** The text in small letters, each character at its place. */
export function inSmallLetters(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  // A few capitals, such as the Turkish I with its dot, have small letters of two characters.
  return text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}
