/** Words in a public reply that make it worth asking once before it goes out. */
const suspicious = [
  /\b(internal(ly)? only|internal note|do not forward|not for the (user|requester|customer))\b/i,
  /\b(pass(word|wd|phrase)|pwd|pin|kennwort|passwort|mot de passe)\b\s*(is|:|=|ist|lautet)/i,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /\bparley_(pat|[a-z]+)_[A-Za-z0-9]+_[A-Za-z0-9]+/,
  /^\s*(internal|intern)\b\s*[:\-–]/im,
];

/** The first part of a text that looks as if it were not meant for outside, or nothing. */
export function notMeantForOutside(text: string): string | undefined {
  for (const pattern of suspicious) {
    const found = pattern.exec(text);
    if (found !== null) return found[0].trim();
  }
  return undefined;
}
