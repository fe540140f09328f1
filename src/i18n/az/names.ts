import type { enNames } from '../en/names';

/** The messages of the names of places and of the search for them in Azerbaijani. */
export const azNames: Readonly<Record<keyof typeof enNames, string>> = {
  'names.title': 'Yer adları',
  'names.reader': 'Bu dildə, yanında yerli adlar',
  'names.source': 'Sitat gətirilən məqalədə olduğu kimi',
  'names.local': 'Yerli adlar: {language} dilində',

  'search.label': 'Yer: istənilən adı və ya yazılışı ilə',
  'search.count': '{n, plural, =0 {Heç nə tapılmadı} one {# yer tapıldı} other {# yer tapıldı}}',
  'search.found-as': '“{spelling}” kimi tapıldı',

  'knowledge.names': 'Yer adları',
  'knowledge.names-lead':
    'Xəritənin şərti işarələr panelində yerlərin necə adlandırılacağını seçmək olar: oxucunun dilində, yanında yerli adlarla; sitat gətirilən məqalədə olduğu kimi; yaxud yerli dillərdən birində. Xəritə, siyahılar, cədvəllər və axtarış bu seçimə uyğunlaşır, keçid də onu saxlayır. Seçilmiş forma olmayan yerdə oxucunun dilindəki ad yazılır. Cümlələrdə oxucunun dilindəki ad qalır, yer ilk dəfə çəkiləndə isə digər adlar mötərizədə verilir. Sitatlar olduğu kimi qalır.',
  'knowledge.names-order':
    'Yerli adlar hər yerdə eyni ardıcıllıqla, dillərinin ingiliscə adlarının əlifba sırası ilə verilir: {languages}. Əvvəlkini yalnız təkrarlayan ad yazılmır.',
  'knowledge.names-context':
    'İstiqaməti müəyyən etmək üçün göstərilən digər yerlər bütün xəritələrdə və istənilən seçimdə onlar üçün qeydə alınmış yeganə adı, öz əlifbası ilə daşıyır.',
  'knowledge.names-table': 'Bütün yerlər və onların bütün adları',
  'knowledge.names-star': '* Qeydə alınmış heç bir mənbə bu yazılışı təsdiqləmir.',
};
