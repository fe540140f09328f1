import type { enInterface } from '../en/interface';

/** The interface's messages in Armenian, in ICU MessageFormat. The story's own sentences stand in the dossier. */
export const hyInterface = {
  'page.languages': 'Լեզուներ',
  'page.text-not-reviewed': 'Այս էջի տեքստերը ոչ մի լեզվակիր դեռ չի ստուգել։',
  'page.skip': 'Անցնել արդյունքին',
  'page.unmeasured': 'Չափված չէ',
  'page.claims': 'Ինչ է ասվել, և ինչ կարող է ստուգել քարտեզը',
  'page.link-ignored': 'Հղման մի մասը չհասկացվեց ({names})․ մնացածը ցուցադրված է։',
  'page.dismiss': 'Թաքցնել',
  'page.as-of':
    '{date} – քարտեզը ցույց է տալիս այն, ինչ այդ ժամանակ ուժի մեջ էր։ Թվերը չափված են շերտերի սեփական ամսաթվերի դրությամբ։',
  'page.all-dates': 'Ցույց տալ բոլոր ամսաթվերը',
  'page.data-version': 'Տվյալների տարբերակը՝ {version}',

  'claim.position': 'Պնդում {n} / {all}',
  'claim.previous': 'Նախորդ պնդումը',
  'claim.next': 'Հաջորդ պնդումը',
  'claim.source': '{publisher}, {date}',
  'claim.source-inferred': '{publisher}, {date} (ամսաթիվը որոշված է անուղղակիորեն)',
  'claim.read-there': 'Կարդալ հոդվածում',
  'claim.no-address': 'Այս հոդվածի հասցեն հայտնի չէ։',
  'claim.translation': 'Մեր թարգմանությունը',
  'claim.note': 'Խմբագրի նշում',
  'claim.not-reviewed': 'Ձևակերպումը դեռ ստուգված չէ',
  'claim.reviewed': 'Ձևակերպումը ստուգել է՝ {by}, {date}',

  'finding.between': '{low} – {high} միջակայքում',
  'finding.exact': 'միջակայք չկա․ հաշվված է, ոչ թե չափված',
  'finding.parts-count': '{n, plural, one {# մաս} other {# մաս}}',
  'finding.undecided': 'Այս երկրաչափությունը չի կարող պատասխան տալ։',
  'finding.undecided-zero':
    'Այս երկրաչափությունը չի կարող պատասխան տալ․ միջակայքը ներառում է զրոն։',
  'finding.undecided-wide':
    'Այս երկրաչափությունը չի կարող պատասխան տալ․ միջակայքն ավելի լայն է, քան արժեքն է։',
  'finding.undecided-range': 'Ցանկացած արժեք {low} – {high} միջակայքում',
  'finding.undecided-single': 'Տվյալներում եղած արժեքը՝ {value}, հարցին չի պատասխանում։',
  'finding.undecided-label': 'անորոշ',
  'finding.undecided-some':
    '{decided, plural, =0 {} one {# մաս։ } other {# մաս։ }}{n, plural, one {Եվս # մասի դեպքում այս երկրաչափությունը չի կարող պատասխան տալ։} other {Եվս # մասի դեպքում այս երկրաչափությունը չի կարող պատասխան տալ։}}',
  'finding.show': 'Ցույց տալ քարտեզում',
  'finding.shown': 'Քարտեզում',

  'total.sum': 'մասերի գումարը',
  'total.minimum': 'ամենակարճ հեռավորությունը',
  'total.maximum': 'ամենամեծ հեռավորությունը',
  'total.count': 'քանակը',
  'total.ratio': 'բաժինը',
  'total.none': 'ընդհանուր թիվ չկա․ յուրաքանչյուր մասը դիտարկվում է առանձին',

  'parts.caption': 'Մասեր․ {label}',
  'parts.piece': 'Մաս',
  'parts.side': 'Կողմ',
  'parts.value': 'Չափված',
  'parts.interval': 'Միջակայք',
  'parts.side-undecided': 'կողմն անորոշ է',
  'parts.group': 'տեղը՝ {group}',
  'parts.within': 'Մինչև {distance}, {side}',
  'parts.numbered': 'Մաս {n}',

  'near.open': 'Սահմանել այլ հեռավորություն',

  'published.title': 'Հրապարակված',
  'published.by': '{by}, հրապարակող՝ {publisher}, {date}',
  'published.from': '{publisher}, {date}',
  'published.no-date': 'առանց ամսաթվի',
  'published.inside': 'Հրապարակված թիվը չափված միջակայքում է։',
  'published.overlaps': 'Հրապարակված և չափված միջակայքերը հատվում են։',
  'published.above':
    'Հրապարակված թիվը մեծ է չափված միջակայքի վերին ծայրից․ տարբերությունը՝ {difference}։',
  'published.below':
    'Հրապարակված թիվը փոքր է չափված միջակայքի ստորին ծայրից․ տարբերությունը՝ {difference}։',

  'method.title': 'Ինչպես է չափվել',
  'method.causes': 'Ինչով է որոշվել միջակայքը',
  'method.layers': 'Օգտագործված տվյալները',
  'method.layer-line': '{date}, ճշգրտությունը՝ {accuracy}',
  'method.layer-assumed': '{date}, ճշգրտությունը՝ {accuracy} (մեր ենթադրությունն է)',
  'method.versions': 'Գծի մյուս քարտեզային տարբերակներով',
  'method.version-count': '{value}, {n, plural, one {# մաս} other {# մաս}}',
  'method.line-length': 'Երկարությունը գծված գծի երկայնքով՝ WGS 84 էլիպսոիդի վրա։',
  'method.ratio': 'Չափված մի երկարության հարաբերությունը մյուսին։',
  'method.line-deviation':
    'Գծի վրա խիտ քայլով կետեր են վերցվում․ հաշվի է առնվում դրանցից մինչև յուրաքանչյուր նախկին տարբերակ եղած ամենամեծ հեռավորությունը։',
  'method.area': 'Գծված բազմանկյունների մակերեսը WGS 84 էլիպսոիդի վրա։',
  'method.points-to-line':
    'Ամենակարճ հեռավորությունը յուրաքանչյուր գրանցված կետից մինչև իր գիծը WGS 84 էլիպսոիդի վրա, ինչպես նաև այն կողմը, որում կետը գտնվում է։',
  'method.length-in-area':
    'Ճանապարհը բաժանվում է տարածքների եզրերով․ ներսում գտնվող մասերը չափվում են WGS 84 էլիպսոիդի վրա։',
  'method.length-beyond-line':
    'Ճանապարհը բաժանվում է այնտեղ, որտեղ հատում է գիծը․ մյուս կողմում գտնվող մասերը չափվում են WGS 84 էլիպսոիդի վրա։',
  'method.length-near-line':
    'Ճանապարհը բաժանվում է գծից տրված հեռավորության վրա՝ գծի երկու կողմում․ չափվում են այդ հեռավորության սահմաններում գտնվող մասերը։',
  'method.distance': 'Գծված ուրվագծերի միջև ամենակարճ հեռավորությունը WGS 84 էլիպսոիդի վրա։',
  'method.points-near-line':
    'Գծից տրված հեռավորությունների սահմաններում գրանցված կետերը հաշվվում են ըստ կողմերի։',
  'cause.accuracy': 'որքան կարող է գծված դիրքը շեղված լինել իրականից',
  'cause.points': 'որքան կարող է գրանցված կետը շեղված լինել իրականից',
  'cause.ends': 'ինչ ճշգրտությամբ են հայտնի հատվածի ծայրակետերը',
  'cause.versions': 'գծի նախկին քարտեզային տարբերակները',
  'cause.generalisation': 'ինչ մանրամասնությամբ է պատկերված գիծը',
  'cause.components': 'բաղադրիչ մեծությունների միջակայքերը',
  'cause.none': 'ոչինչ․ տվյալներում դրա համար անորոշություն նշված չէ',

  'layers.title': 'Նշաններ և շերտեր',
  'layers.short': 'Նշաններ',
  'layers.close': 'Փակել',
  'layers.reset': 'Վերականգնել այս պնդման շերտերը',
  'layers.failed': 'չհաջողվեց բեռնել',
  'layers.group.line': 'Գծեր կողմերի միջև',
  'layers.group.territory': 'Տարածք և վերահսկողություն',
  'layers.group.route': 'Ճանապարհներ և խողովակաշարեր',
  'layers.group.place': 'Վայրեր',
  'layers.group.context': 'Ֆոն',

  'legend.ground': 'Ցամաք',
  'legend.country': 'Երկիր՝ գունավորված ըստ կողմի',
  'legend.area': 'Վարչական տարածք կամ էքսկլավ',
  'legend.historical-area': 'Տարածքն իր նախկին սահմաններում',
  'legend.difference.changed': 'Վերահսկողությունը փոխվել է',
  'legend.difference.uncovered': 'Վերահսկողությունն ու գիծը չեն համընկնում',
  'legend.zone': 'Ինչ-որ տեղ այս գոտում',
  'legend.border': 'Քարտեզագրված, բայց ոչ սահմանազատված',
  'legend.delimited': 'Սահմանազատված',
  'legend.neighbour-border': 'Այլ սահման',
  'legend.border-version': 'Նախկին քարտեզային տարբերակ',
  'legend.control-line': 'Վերահսկողության նախկին գիծ',
  'legend.route': 'Քննարկվող ճանապարհը',
  'legend.schematic-route': 'Հայտնի է միայն սխեմատիկորեն',
  'legend.settlement': 'Գյուղ կամ քաղաք',
  'legend.spot-height': 'Գրանցված բարձրություն',
  'legend.forest': 'Անտառ',
  'legend.water': 'Ջրային մակերես',
  'legend.road': 'Այլ ճանապարհ կամ երկաթուղի',
  'legend.river': 'Գետ',
  'legend.context-place': 'Այլ բնակավայր',
  'legend.measured': 'Ինչ է չափվում',

  'failure.title':
    '{n, plural, one {Քարտեզի # շերտ չհաջողվեց բեռնել} other {Քարտեզի # շերտ չհաջողվեց բեռնել}}',
  'failure.layer': '«{layer}»․ {reason}։',
  'failure.missing': 'ֆայլը բացակայում է ({status})',
  'failure.broken': 'ֆայլը վնասված է',
  'failure.unreachable': 'ֆայլը հասանելի չէ',
  'failure.consequence': 'Այդ պատճառով չի չափվել՝ {measurements}։',
  'failure.no-consequence': 'Այն ոչ մի չափման համար պետք չէ։',
  'again.measure': 'Նորից չափել այս դիտարկիչում',
  'again.running': 'Չափվում է այս դիտարկիչում…',
  'again.agree':
    '{n, plural, one {Հենց նոր այս դիտարկիչում կատարված # չափումը համընկնում է} other {Հենց նոր այս դիտարկիչում կատարված բոլոր # չափումները համընկնում են}} էջի թվերի հետ։',
  'again.differ':
    'Հենց նոր այս դիտարկիչում կատարված հետևյալ չափումները տարբերվում են էջի թվերից՝ {measurements}։',
  'again.failed': 'Չափումն այս դիտարկիչում ընդհատվեց՝ {reason}',

  'map.label': 'Քարտեզ',
  'map.loading': 'Քարտեզը բեռնվում է։',
  'map.unavailable':
    'Այս դիտարկիչը չի կարող պատկերել քարտեզը (անհրաժեշտ է WebGL 2)։ Այն ամենը, ինչ չափվել է, տեքստում է։',
  'map.zoom-in': 'Մեծացնել',
  'map.zoom-out': 'Փոքրացնել',
  'map.frame': 'Վերադառնալ այս պնդման վայրը',
  'map.home': 'Ամբողջ տարածաշրջանը',
  'map.open-file': 'Բացել ֆայլ',
  'line.move': 'Տեղաշարժել գիծը',
  'map.credits': 'Քարտեզի աղբյուրները',
  'search.open': 'Գտնել վայր',

  'share.copy': 'Պատճենել հղումը',
  'share.copied': 'Հղումը պատճենված է։',
  'share.by-hand': 'Պատճենեք այս հղումը',
  'map.keys':
    'Սլաքները տեղաշարժում են քարտեզը, պլյուսն ու մինուսը փոխում են մասշտաբը։ Բովանդակությունը՝ բառերով և աղյուսակով, «{title}» բաժնում է։',
  'words.title': 'Այս քարտեզը՝ բառերով',

  'knowledge.title': 'Որտեղի՞ց գիտենք',
  'knowledge.close': 'Փակել',
  'knowledge.unavailable': 'Էջի այս մասը չհաջողվեց բեռնել։',

  'unit.difference': '{difference} ({percent})',
} as const satisfies Record<keyof typeof enInterface, string>;
