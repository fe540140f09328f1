import type { StatusMessages } from '../status';

/** What the self-check says, in Russian. */
export default {
  'status.title': 'Самопроверка',
  'status.lead':
    'Из чего состоит этот сайт и что с ним может ваш браузер. Ничто отсюда никуда не отправляется.',
  'status.to-map': 'К карте',
  'status.build': 'Эта сборка',
  'status.engine': 'Программа',
  'status.build-version': 'Сборка',
  'status.data-version': 'Версия данных',
  'status.released': 'Опубликована',
  'status.unreleased': 'ещё не опубликована',
  'status.checks': 'Проверки данных, выполненные при сборке',
  'status.checks-none':
    '{n, plural, one {# проверка ничего не нашла} few {# проверки ничего не нашли} many {# проверок ничего не нашли} other {# проверки ничего не нашли}}.',
  'status.checks-issues':
    '{n, plural, one {# проверка} few {# проверки} many {# проверок} other {# проверки}}; замечаний: {issues}.',
  'status.layers': 'Слои и даты их данных',
  'status.layer': 'Слой',
  'status.date': 'Дата данных',
  'status.browser': 'Ваш браузер',
  'status.needs-script': 'Эту часть заполняет скрипт, который здесь отключён или не пришёл.',
  'status.lacks-nothing': 'Есть всё, что нужно карте.',
  'status.lacks': 'Не хватает:',
  'status.can': 'Что использует карта',
  'status.here': 'Здесь',
  'status.yes': 'да',
  'status.no': 'нет',
  'status.webgl': 'Живая карта (WebGL 2)',
  'status.renderer': 'Чем рисуется',
  'status.worker': 'Измерения и чтение файлов в фоне (workers)',
  'status.database': 'Хранение вашей линии и ваших файлов (IndexedDB)',
  'status.service-worker': 'Показ страницы без сети (service worker)',
  'status.popover': 'Подсказки и заметки над картой (popover)',
  'status.network': 'Сеть',
  'status.letters-armenian': 'Армянские буквы',
  'status.letters-georgian': 'Грузинские буквы',
  'status.letters-azerbaijani': 'Азербайджанские буквы',
  'status.letters-cyrillic': 'Русские буквы',
} satisfies StatusMessages;
