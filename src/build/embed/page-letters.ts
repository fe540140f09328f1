/** What is set in the bolder of an embedded page's two weights. */
const BOLD = [
  /<(h1|strong)\b[^>]*>(.*?)<\/\1>/gs,
  /<(button)\b[^>]*>(.*?)<\/button>/gs,
  /<(p) class="explore">(.*?)<\/p>/gs,
  /<(span) class="quote-speaker">(.*?)<\/span>/gs,
  /<(g)\b[^>]*font-weight="600"[^>]*>(.*?)<\/g>/gs,
];

/** Texts that are read out, not drawn. */
const UNDRAWN = /<(title|desc)\b[^>]*>.*?<\/\1>/gs;

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The characters that markup shows, tags apart. */
function shown(markup: string): string {
  const text = markup.replace(/<[^>]*>/g, ' ');
  return text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '');
}

function codes(text: string): Set<number> {
  const signs = [...text].map((letter) => letter.codePointAt(0) ?? 0);
  return new Set(signs.filter((code) => code >= 0x20));
}

/** What the style sheet writes around quotes. */
const QUOTES = '“”';

/** The code points that an embedded page shows, by weight; `said` is what it says later. */
export function pageLetters(body: string, said: string): Record<400 | 600, Set<number>> {
  const drawn = body.replace(UNDRAWN, '');
  const bold = BOLD.flatMap((pattern) => drawn.match(pattern) ?? []).join(' ');
  const plain = BOLD.reduce((text, pattern) => text.replace(pattern, ' '), drawn);
  return { 400: codes(shown(plain) + QUOTES + said), 600: codes(shown(bold) + said) };
}
