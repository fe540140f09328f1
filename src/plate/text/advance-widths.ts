// Written by src/cli/font-widths.ts from the font files; not by hand.

/** Ranges of code points, first and last, whose widths follow. */
export const WIDTH_RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x18f, 0x18f],
  [0x259, 0x259],
  [0x400, 0x45f],
  [0x531, 0x58a],
  [0x10d0, 0x10fc],
  [0x1c90, 0x1cbf],
  [0x2010, 0x2026],
  [0x202f, 0x2033],
  [0x2116, 0x2116],
  [0x2212, 0x2212],
];

/** Parts of an em in which widths are written. */
export const PARTS_PER_EM = 500;

/**
 * Advance widths of Noto Sans by weight: for each range a string of two base-36 digits for each
 * code point; 00 where the fonts have no glyph.
 */
export const ADVANCE_WIDTHS: Readonly<Record<400 | 600, readonly string[]>> = {
  400: [
    '3m3r5o8z7ybka63546467o7y3q4h3q567y7y7y7y7y7y7y7y7y7y3q3q7y7y7y61ci8w918sa57q78a4ab4q3t8m7acmakav8fav8n7n7qa68ccx857v7y4l564l7y663x7t8k6o8k7u4s8k8l3l3l7f3ld08l8f8k8k5r6o518l72ax7d736j5a7o5a7y',
    '3m3r7y7y7y7y7o7582bk4z737y4hbk6y5y7y4v4v3x8o943q354v5873adaqav618w8w8w8w8w8wc98s7q7q7q7q4q4q4q4qa5akavavavavav7yava6a6a6a67v8f8s7t7t7t7t7t7tc06o7u7u7u7u3l3l3l3l8f8l8f8f8f8f8f7y8f8l8l8l8l738k738w7t8w7t8w7t8s6o8s6o8s6o8s6oa58ka58l7q7u7q7u7q7u7q7u7q7ua48ka48ka48ka48kab8lab8l4q3l4q3l4q3l4q3l4q3l8i763t3l8m7f7f7a3l7a3l7a3l7a3q7a3lak8lak8lak8l9kak8lav8fav8fav8fcwd58n5r8n5r8n5r7n6o7n6o7n6o7n6o7q517q517q51a68la68la68la68la68la68lcxax7v737v7y6j7y6j7y6j4j',
    'aa',
    '7u',
    '7q7q9y738w7n3y3y3te1ea9y8pai8ka68v8j9173a57qcl81aiai8p9pcmacala78f8w7q8kbd86aa9deee99jbt8g90dw8v7q8b7u638g7oak6s8n8n7e86ao8j898f8g6v6h73a9748i87cfch8oak7l6vb4817o7o8m636v6i3l3l3lbycd8n7e8n738f',
    'bk9oajam9o9b8r9obaan9r5qbe9w9v8091am9kb68q8q93a38tb18xb7a3ay7y9d9a8bb48las9q00002y2y2y422y655scscs8b8w8x8b8c6l8b9a8h8b3pcs878b7t8c8c808d3p8c5r8b4scs778m8b8bcy8b8c4hcy8b848w8r3w3j65',
    '7n8f8ac986838mc97z7vf58f8fb6808mb58fao8eby86b68a8f8a978f8f858f7w7w9a84837y97cv7p8a8f6r7f4x',
    '8d8q8kcu8n8i92dj8u8afw8t8tci8g92br8ub98pcp8lbr8p8v8l9q8u8v8o8u8b8b9s8p8i899sbg848p8k7o0000848p94',
    '4h00006ydw0000002g2g3h0050505s00740058006y00b0',
    '000000385o',
    'e6',
    '7y',
  ],
  600: [
    '3m3v6a8z7yc6ac3h4i4i7l7y3w4g3u5k7y7y7y7y7y7y7y7y7y7y3u3w7y7y7y6fch9c968va67r7ha3ai554b907lcxb1ay8kay8y7n7xae8sd98v8e804l5k4l7y5w4n858p6z8p85568p8v3y3y863ydc8v8l8p8p616v5n8v7mbj7s7m6q5f7o5f7y',
    '3m3w7y7y7x7y7o6w86bk567z7y4gbk6y5x7y54554n8x913u3h555b7zb3bmbf6f9c9c9c9c9c9ccv8v7r7r7r7r55555555a6ayayayayayay7yayaeaeaeae8e8m9e858585858585ch6z858585853y3y3y3y8m8v8l8l8l8l8l7y8j8v8v8v8v7m8p7m9c859c859c858v6z8v6z8v6z8v6za68pa68t7r857r857r857r837r85a38pa38pa38pa38pai8vaj8x553y553y553y553y553y9g804b3y8z86867l3y7l3y7l3y7l4m7n40ay8vay8vay8vabb18vay8lay8lay8ldadf8y618y618y617n6v7n6v7n6v7n6v7x5n7x5n7x5nae8vae8vae8vae8vae8vae8vd9bl8e7m8e806q806q806q51',
    'ay',
    '85',
    '7s7sae7k907m4a4d4be9elah97at8tah9c8u957kaj7sdd86atat9aa0cxakaqag8k8y7x8tc38val9reoeoa4cf8s93e199838j846f8p7ybh719393848hba8w8i8t8p746t7mav7o8u8mcycz93bd7z75bk897y7y8w6g746s413y3ycaco8x84937m8t',
    'bq9vaoar9v9i8s9vc9ap9z61c6a4a58i97ar9vb98s949ca68xbl96bba6b7859d968mbk8wayae000035353j453j655od9d98o9i9l8o8q6y8oa0908o46da8k8o868x8t8e8s448o608o54d97b938o8rda8o8n54da8n8e9u9c4i3r62',
    '7y8l8gck8d8b8wcj8983fm8k8kbn888vbn8nat8pca8dbn8i8k8h9k8k8k8j8k83839n8e8b8696cy818i8l6y7n53',
    '8k8v8pd58t8p9bdm908hgc8y8yct8n9ac68zbe8yd08sc78v8z8ua18z8z8x8z8i8ia48v8p8g9pbx8f8v8p7n00008f8v9a',
    '4h00006ydw0000002t2t3s005r5r6m00740058006y00bk',
    '0000003u6o',
    'e9',
    '81',
  ],
};
