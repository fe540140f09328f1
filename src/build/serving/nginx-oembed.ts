import { FRAME_SHAPE } from '../../components/embedding/embed-code';
import { FRAME_PX, THUMBNAIL_PX } from '../embed/oembed';

/** A pattern of the whole numbers from 1 to below `limit`, which it names where a name is given. */
export function numbersBelow(limit: number, name = ''): string {
  const digits = String(limit);
  const least = [...digits].flatMap((digit, at) => {
    const rest = digits.length - at - 1;
    return digit <= (at === 0 ? '1' : '0')
      ? []
      : [`${digits.slice(0, at)}[0-${Number(digit) - 1}]\\d{${rest}}`];
  });
  const shorter = digits.length > 1 ? [`\\d{1,${digits.length - 1}}`] : [];
  return `(?!0)(${name && `?<${name}>`}${[...shorter, ...least].join('|')})`;
}

/** A variable of nginx within a text. */
const variable = (name: string) => `\${${name}}`;

const map = (of: string, name: string, fallback: string, cases: readonly string[]) =>
  [`map ${of} $${name} {`, `    default "${fallback}";`, ...cases, '}'].join('\n');

/** What stands in the place of a size, where the consumer wishes less. */
function wished(side: 'width' | 'height', name: string, fallback: string, value: string): string {
  const pattern = `~^${numbersBelow(FRAME_PX[side], `oembed_${side}`)}$`;
  return map(`$arg_max${side}`, name, fallback, [`    "${pattern}" "${value}";`]);
}

const picture = () =>
  map('"$arg_maxwidth:$arg_maxheight"', 'delimit_oembed_picture', 'thumbnail', [
    `    "~^${numbersBelow(THUMBNAIL_PX.width)}:" picture;`,
    `    "~:${numbersBelow(THUMBNAIL_PX.height)}$" picture;`,
  ]);

/** The maps that the endpoint reads, for the `http` block. */
export const oembedMaps = (path: string): string =>
  [
    '# The oEmbed answer for the page of a claim, or for its embed, as a URL in `url`.',
    map('$arg_url', 'delimit_oembed', '/none', [
      `    "~(?:/|%2F)(?<oembed_language>[a-z]{2,3})(?:/|%2F)(?<oembed_claim>[a-z0-9-]+)(?:/|%2F)?(?:#.*|%23.*)?$" ${path}/embed/$oembed_language/$oembed_claim/oembed.json;`,
    ]),
    '# `maxwidth` and `maxheight` are kept to; a thumbnail that is larger is none, and so has another name.',
    wished('width', 'delimit_oembed_width', `${FRAME_PX.width}`, '$oembed_width'),
    wished('width', 'delimit_oembed_widest', '', `;max-width:${variable('oembed_width')}px`),
    wished('height', 'delimit_oembed_height', `${FRAME_PX.height}`, '$oembed_height'),
    wished('height', 'delimit_oembed_shape', FRAME_SHAPE, `height:${variable('oembed_height')}px`),
    picture(),
  ].join('\n');

/** A text of the stored answer, and what is sent in its place. */
const filter = (text: string, sent: string) => `        sub_filter '${text}' '${sent}';`;

/** The endpoint, for the `server` block. */
export const oembedLocation = (path: string): string[] => [
  `    location = ${path}/oembed {`,
  '        # The specification asks for 501 where a format is not made.',
  '        if ($arg_format ~ "^(?!json$).") { return 501; }',
  '        # What is changed on the way may not be pressed before.',
  '        gzip_static off;',
  '        sub_filter_types application/json;',
  '        sub_filter_once off;',
  ...(['width', 'height'] as const).flatMap((side) => [
    filter(`"${side}": ${FRAME_PX[side]}`, `"${side}": $delimit_oembed_${side}`),
    filter(` ${side}=\\\\"${FRAME_PX[side]}\\\\"`, ` ${side}=\\\\"$delimit_oembed_${side}\\\\"`),
  ]),
  filter(
    `;${FRAME_SHAPE}`,
    `${variable('delimit_oembed_widest')};${variable('delimit_oembed_shape')}`,
  ),
  filter('"thumbnail_', `"${variable('delimit_oembed_picture')}_`),
  '        try_files $delimit_oembed =404;',
  '    }',
];
