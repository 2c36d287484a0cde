/** A finding's identity across runs: rule and aspects of the reported quantity, hashed so that it can be typed. */

const PRIME = 0x100000001b3n;
const OFFSET = 0xcbf29ce484222325n;
const MASK = (1n << 64n) - 1n;

/** FNV-1a of 64 bits over the UTF-16 units of the parts, as 16 hexadecimal digits. It guards against nothing but mix-ups. */
export function fingerprint(parts: readonly string[]): string {
  let hash = OFFSET;
  for (const character of parts.join('\u001f')) {
    hash = ((hash ^ BigInt(character.codePointAt(0) ?? 0)) * PRIME) & MASK;
  }
  return hash.toString(16).padStart(16, '0');
}
