import type { enOpened } from '../en/opened';

/** The messages about a file that the reader opened, in Armenian. */
export const hyOpened = {
  'opened.place':
    '{named, select, yes {«{name}», օբյեկտ {feature}} other {Օբյեկտ {feature}}}{part, plural, =0 {} other {, մաս {part}}}{position, plural, =0 {} other {, կետ {position}}}',
  'opened.others': 'Նույնը ևս {n} տեղում։',
  'opened.more': 'Եվս {n} խնդիր ցույց չի տրված։',

  'opened.problem.empty-file': 'Ֆայլը դատարկ է։',
  'opened.problem.too-large': 'Ֆայլի չափը {size} ՄԲ է, իսկ կարելի է բացել առավելագույնը {most} ՄԲ։',
  'opened.problem.too-many-vertices':
    'Ֆայլում կա {most}-ից ավելի կետ, իսկ ավելին հնարավոր չէ բացել։',
  'opened.problem.too-complex':
    'Ֆայլի մասերը չափազանց խորն են ներդրված կամ չափազանց շատ են․ այն հնարավոր չէ անվտանգ կարդալ։',
  'opened.problem.foreign-format':
    '{format, select, kmz {Սա KMZ ֆայլ է․ ապափաթեթավորեք այն և բացեք ներսի KML ֆայլը։} shapefile {Սա shapefile է․ արտահանեք այն GeoJSON ձևաչափով՝ WGS 84 համակարգում։} zip {Սա փաթեթավորված ֆայլ է․ նախ ապափաթեթավորեք այն։} gzip {Սա փաթեթավորված ֆայլ է․ նախ ապափաթեթավորեք այն։} geopackage {Սա GeoPackage է․ արտահանեք շերտը GeoJSON ձևաչափով՝ WGS 84 համակարգում։} pdf {Սա PDF փաստաթուղթ է, ոչ թե քարտեզի ֆայլ։} image {Սա պատկեր է, ոչ թե քարտեզի ֆայլ։} topojson {Սա TopoJSON է․ փոխարկեք այն GeoJSON-ի։} esri-json {Սա Esri JSON է․ արտահանեք այն GeoJSON ձևաչափով։} html {Սա վեբ էջ է, ոչ թե քարտեզի ֆայլ։} tcx {Սա TCX ֆայլ է․ պահպանեք այն GPX ձևաչափով։} gml {Սա GML է․ արտահանեք այն GeoJSON ձևաչափով՝ WGS 84 համակարգում։} osm {Սա OpenStreetMap-ի ֆայլ է․ արտահանեք գիծը GeoJSON ձևաչափով։} svg {Սա գծանկար է՝ առանց երկրային կոորդինատների։} other {Այս XML ֆայլը ո՛չ KML է, ո՛չ GPX։}}',
  'opened.problem.unknown-format': 'Սա GeoJSON, KML կամ GPX ֆայլ չէ։',
  'opened.problem.unknown-encoding':
    'Ֆայլում նշված է «{encoding}» կոդավորումը, որն այս դիտարկիչը չի կարդում։',
  'opened.problem.not-json':
    'Ֆայլը կտրված է կամ սխալ JSON է{line, plural, =0 {} other { (տող {line})}}։',
  'opened.problem.not-xml': 'Ֆայլը կտրված է կամ սխալ XML է (տող {line})։',
  'opened.problem.document-type':
    'Ֆայլում հայտարարված է փաստաթղթի տիպ (DOCTYPE)։ Այդպիսի ֆայլերը չեն կարդացվում, քանի որ կարող են պարունակել անվերջ աճող միավորներ։',
  'opened.problem.not-geojson': 'Այս JSON-ը GeoJSON չէ․ դրա տիպն է «{type}»։',
  'opened.problem.network-link':
    'Ֆայլը միայն հղում է համացանցի մեկ այլ ֆայլի, իսկ այս էջը ոչինչ չի ներբեռնում։ Բացեք հենց այդ ֆայլը։',
  'opened.problem.no-lines':
    'Ֆայլում չկա ո՛չ գիծ, ո՛չ բազմանկյուն{points, plural, =0 {} other {, միայն # կետ}}։',
  'opened.problem.unreadable': 'Ֆայլը չհաջողվեց կարդալ։',

  'opened.problem.foreign-crs':
    'Կոորդինատները տրված են այլ համակարգում ({crs})։ Արտահանեք ֆայլը WGS 84 (EPSG:4326) համակարգում։',
  'opened.problem.self-crossing': 'Գիծը հատում կամ շոշափում է ինքն իրեն այս կետում՝ {coordinates}։',
  'opened.problem.not-checkable':
    'Գիծն այնքան խճճված է, որ հնարավոր չէ պարզել՝ արդյոք այն հատում է ինքն իրեն։',
  'opened.problem.not-a-feature': 'Սա GeoJSON օբյեկտ չէ։',
  'opened.problem.unknown-geometry': '«{type}» երկրաչափական տիպն անհայտ է։',
  'opened.problem.no-coordinates': 'Երկրաչափությունը կոորդինատներ չունի։',
  'opened.problem.short-line': 'Գիծն ունի երկուսից պակաս տարբեր կետ։',
  'opened.problem.not-a-position': '«{coordinates}» գրառումը երկայնություն և լայնություն չէ։',
  'opened.problem.not-a-number': 'Կոորդինատը վերջավոր թիվ չէ՝ {coordinates}։',
  'opened.problem.dimension': 'Կետին անհրաժեշտ են երկայնություն և լայնություն՝ {coordinates}։',
  'opened.problem.out-of-range':
    '{coordinates}․ երկրի վրա այդպիսի կետ չկա։ Երկայնությունը հասնում է ±180, լայնությունը՝ ±90 աստիճանի։ Գուցե կոորդինատները մետրերո՞վ են։',
  'opened.problem.swapped-axes':
    'Լայնությունն ու երկայնությունը, ըստ երևույթին, տեղերով փոխված են՝ {coordinates}։ Երկայնությունը պետք է առաջինը լինի։',
  'opened.problem.outside-extent':
    '{coordinates}․ կետն այս քարտեզից դուրս է (արևմուտք, հարավ, արևելք, հյուսիս՝ {extent})։',
  'opened.problem.open-ring':
    'Բազմանկյան եզրագիծը փակված չէ․ վերջին կետը պետք է համընկնի առաջինին։',
  'opened.problem.short-ring': 'Բազմանկյան եզրագիծն ունի չորսից պակաս կետ։',
  'opened.problem.ring-without-area': 'Բազմանկյան եզրագիծը մակերես չի ընդգրկում։',

  'opened.left-out.points': 'Բաց է թողնվել {n} կետ։',
  'opened.left-out.empty': 'Բաց է թողնվել առանց գծի {n} մաս։',
  'opened.left-out.repeated': 'Բաց է թողնվել նախորդին կրկնող {n} կետ։',

  'opened.kept.memory':
    'Դիտարկիչը թույլ չի տալիս, որ էջը որևէ բան պահպանի (մասնավոր պատուհան կամ արգելված պահպանում)։ Ֆայլը բաց կմնա, մինչև էջը փակվի կամ վերաբեռնվի։',
  'opened.kept.no-room':
    'Դիտարկիչում տեղ չկա ֆայլը պահպանելու համար։ Այն բաց կմնա, մինչև էջը փակվի կամ վերաբեռնվի։',
} as const satisfies Record<keyof typeof enOpened, string>;
