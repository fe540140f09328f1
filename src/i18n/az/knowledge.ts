import type { enKnowledge } from '../en/knowledge';

/** The messages of "How do we know?" and of the corrections in Azerbaijani. */
export const azKnowledge = {
  'knowledge.lead':
    'Hər rəqəm məhz xəritədə çəkilən fiqurlar üzərində ölçülüb; heç biri əl ilə yazılmayıb. Heç bir çəkilmiş xətt tam dəqiq deyil, ona görə də hər rəqəmin aşağı və yuxarı həddi var. Bu hədlər sıfıra çatırsa və ya aralarındakı fərq rəqəmin özündən böyükdürsə, səhifədə məsələni bu həndəsə ilə müəyyən etməyin mümkün olmadığı bildirilir.',

  'knowledge.methods': 'Nə ölçülüb və necə',
  'knowledge.methods-lead':
    'Yer WGS 84 ellipsoidi kimi götürülür; peyklə müəyyən edilən mövqelər də ona istinadən verilir. GeoJSON standartına (RFC 7946) uyğun olaraq, qeydə alınmış iki nöqtə arasında xətt coğrafi uzunluq və enlik üzrə düz gedir. Nəticələr iki müstəqil hesablama mühərriki, GeographicLib və GEOS ilə tutuşdurulur.',
  'knowledge.more': 'Aşağı və yuxarı hədd, düstur və tətbiqi',
  'knowledge.interval': 'Aşağı və yuxarı hədd',
  'knowledge.formula': 'Düstur',
  'knowledge.used-for': 'Tətbiqi',

  'knowledge.kind.line-length': 'Xəttin uzunluğu',
  'knowledge.kind.ratio': 'Pay',
  'knowledge.kind.line-deviation': 'Xəritə versiyaları arasındakı məsafə',
  'knowledge.kind.area': 'Sahə',
  'knowledge.kind.points-to-line': 'Nöqtədən öz xəttinə qədər məsafə',
  'knowledge.kind.length-in-area': 'Yolun ərazi daxilindəki hissəsi',
  'knowledge.kind.length-beyond-line': 'Yolun xəttin o biri tərəfindəki hissəsi',
  'knowledge.kind.length-near-line': 'Yolun xəttə yaxın hissəsi',
  'knowledge.kind.distance': 'Ən qısa məsafə',
  'knowledge.kind.points-near-line': 'Xəttin yaxınlığında qeydə alınmış nöqtələr',

  'knowledge.ends.line-length':
    'Xətt öz dəqiqliyi həddində daha az təfərrüatla çəkilir; ucları qeyri-müəyyənliyi qədər onun boyunca sürüşdürülür; eyni uclar arasında əvvəlki xəritə versiyaları götürülür.',
  'knowledge.ends.ratio': 'Birinin aşağı həddi digərinin yuxarı həddinə bölünür və əksinə.',
  'knowledge.ends.line-deviation':
    'Hər iki xəttin dəqiqliyi çıxılır və əlavə edilir; uclar xətt boyunca sürüşdürülür.',
  'knowledge.ends.area':
    'Hər kənar, üzərində yerləşdiyi xəttin dəqiqliyi qədər, içəri və çölə sürüşdürülür; eyni ərazilər əvvəlki xəritə versiyaları üzrə də götürülür.',
  'knowledge.ends.points-to-line':
    'Nöqtə hər ikisinin dəqiqliyi qədər xəttə yaxınlaşdırılır və ondan uzaqlaşdırılır; əvvəlki xəritə versiyaları götürülür; xəttin ucları onun boyunca sürüşdürülür. Nöqtə hər iki dəqiqlik həddində yerləşirsə, tərəf qeyri-müəyyəndir.',
  'knowledge.ends.length-in-area':
    'Kənarlar xəttin və yolun dəqiqliyi qədər içəri və çölə sürüşdürülür; eyni ərazilər əvvəlki xəritə versiyaları üzrə də götürülür.',
  'knowledge.ends.length-beyond-line':
    'Xətt özünün və yolun dəqiqliyi qədər hər iki tərəfə sürüşdürülür; əvvəlki xəritə versiyaları götürülür.',
  'knowledge.ends.length-near-line':
    'Təyin edilmiş məsafədən xəttin və yolun dəqiqliyi çıxılır və ona əlavə edilir; xəttin ucları onun boyunca sürüşdürülür; əvvəlki xəritə versiyaları götürülür.',
  'knowledge.ends.distance':
    'Hər iki fiqurun dəqiqliyi çıxılır və əlavə edilir; əvvəlki xəritə versiyaları götürülür; uclar xətt boyunca sürüşdürülür.',
  'knowledge.ends.points-near-line':
    'Nöqtələr yenidən sayılır: hər biri özünün və xəttin dəqiqliyi qədər xəttə yaxınlaşdırılmaqla və ondan uzaqlaşdırılmaqla, əvvəlki xəritə versiyalarında və xəttin ucları onun boyunca sürüşdürülməklə.',

  'knowledge.formula.length':
    'Ellipsoidin xətt elementi, sqrt((M dφ)² + (N cos φ dλ)²), hər seqment boyunca Qauss kvadraturası ilə inteqrallanır.',
  'knowledge.formula.area':
    'Qrin teoreminə əsasən hər qapalı kontur üzrə ellipsoidin autalik inteqralı. Kənarlar poliqon ofseti ilə sürüşdürülür (Clipper 2).',
  'knowledge.formula.distance':
    'Ən yaxın yer Qaussun orta enlik düsturları ilə tapılır (Bomford, “Geodesy”; Rapp, “Geometric Geodesy I”); iki fiqur arasındakı məsafə sonra Karneyin geodezik xətti ilə (2013) hesablanır.',
  'knowledge.formula.detail': 'Daha az təfərrüat: Douglas və Peucker (1973).',

  'knowledge.data': 'Məlumatlar',
  'knowledge.data-lead':
    'Dəqiqlik çəkilmiş mövqenin həqiqi mövqedən nə qədər uzaq ola biləcəyidir. Mənşədə göstərilmədiyi hallarda o, bizim fərziyyəmizdir və cədvəldə bu qeyd olunur.',
  'knowledge.data-read': 'Ölçülənlər',
  'knowledge.data-drawn': 'Oriyentir kimi çəkilib; ölçmələrdə istifadə olunmur',
  'knowledge.layer': 'Qat',
  'knowledge.date': 'Tarix',
  'knowledge.accuracy': 'Dəqiqlik',
  'knowledge.accuracy-stated': 'göstərilib',
  'knowledge.accuracy-assumed': 'fərz edilib',
  'knowledge.origin': 'Mənşə',
  'knowledge.licence': 'Lisenziya',
  'knowledge.credit': 'Müəlliflik',

  'knowledge.versions': 'Xəttin xəritə versiyaları',
  'knowledge.versions-lead':
    'Xəritəçilər xətti yenidən çəkirlər. Burada xətdən asılı olan hər ölçmənin hər versiyada verdiyi nəticə göstərilir.',
  'knowledge.measurement': 'Ölçmə',
  'knowledge.version-none': '–',

  'knowledge.errors': 'Mənbələrdəki məlum səhvlər',
  'knowledge.errors-source': '{source}, {date}',
  'knowledge.notes': 'Rəqəmlərlə yanaşı dərc olunanlar',
  'knowledge.notes-lead': 'Başqalarının dedikləri; bunlar müqayisə üçün rəqəm deyil.',
  'knowledge.unpublished': 'Heç kimin dərc etmədikləri',

  'knowledge.review': 'Mətnləri kim yoxlayıb',
  'knowledge.review-text': 'Bu səhifənin mətnlərini yoxlayan ana dili daşıyıcısı: {by}.',
  'knowledge.review-text-none':
    'Bu səhifənin mətnlərini hələ heç bir ana dili daşıyıcısı yoxlamayıb.',
  'knowledge.review-claims':
    '{n, plural, =0 {{all} iddianın heç birinin mətni hələ yoxlanmayıb.} other {{all} iddiadan {n} iddianın mətni yoxlanıb.}}',
  'knowledge.not-reviewed': 'hələ yoxlanmayıb',
  'knowledge.reviewed': '{by}, {date}',

  'corrections.title': 'Düzəlişlər',
  'corrections.lead':
    'Məlumatların bir buraxılmış versiyasından növbətisinədək dəyişmiş bütün rəqəmlər; onlar ölçmələrin saxlanılan nəticələri tutuşdurularaq tapılıb.',
  'corrections.unreleased': 'Məlumatların hələ heç bir versiyası buraxılmayıb.',
  'corrections.none-yet': 'İlk versiyadan ({date}) bəri heç bir rəqəm dəyişməyib.',
  'corrections.pair': '{from} – {to}',
  'corrections.pair-versions': 'məlumat versiyaları: {from} və {to}',
  'corrections.pair-same': 'Heç bir rəqəm dəyişməyib.',
  'corrections.figure': 'Rəqəm',
  'corrections.before': 'Əvvəl',
  'corrections.after': 'Sonra',
  'corrections.part': '{measurement}: {part}',
  'corrections.ends': '{low} – {high}',
  'corrections.absent': 'ölçülməyib',
  'corrections.present-unreleased':
    'Bu səhifənin məlumatları (versiya: {version}) sonuncu buraxılışdan yenidir; onların rəqəmləri burada hələ müqayisə edilməyib.',
} as const satisfies Record<keyof typeof enKnowledge, string>;
