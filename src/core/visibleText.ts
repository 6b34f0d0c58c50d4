/** U+0000 to U+001F without tab and line feed, U+007F to U+009F, and zero-width characters that can hide words. */
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u2060\ufeff]/g;

/** Characters that turn the direction of what follows: https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings */
const TURNING = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Foreign text as it may be shown: nothing in it is hidden, and a change of direction shows as a replacement character. */
export function visibleText(text: string): string {
  return text.replace(INVISIBLE, '').replace(TURNING, '\ufffd');
}
