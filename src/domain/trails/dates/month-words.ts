/**
 * Months as mail programs write them, January to December: English, German, French, Spanish, Italian, Portuguese, Polish,
 * Romanian, Dutch, Welsh, Swedish, Danish, Norwegian, Finnish, Czech, Hungarian, Russian, Ukrainian, Turkish, Greek, Arabic (Unicode CLDR).
 */
const MONTHS = [
  'january ιανουαριου ιαν jan januar janner janvier janv enero ene gennaio gen janeiro stycznia sty styczen ianuarie ian januari ionawr ion tammikuuta tammik ledna led januar января янв січня січ ocak oca jaan يناير',
  'february φεβρουαριου φεβ feb februar fevrier fevr febrero febbraio fevereiro fev lutego lut luty februarie februari chwefror chwef chw helmikuuta helmik unora uno februar февраля февр фев лютого лют subat sub فبراير',
  'march μαρτιου μαρ mar marz maerz mars marzo março marca marzec martie mrt maart mawrth maw maaliskuuta maalisk brezna bre marcius marc марта мар березня бер mart مارس',
  'april απριλιου απρ apr avril avr abril abr aprile kwietnia kwi kwiecien aprilie ebrill ebr huhtikuuta huhtik dubna dub aprilis апреля апр квітня квіт nisan nis ابريل',
  'may μαιου μαι mai mayo maggio mag maio maja maj mei toukokuuta toukok kvetna kve majus mayis мая май травня трав مايو',
  'june ιουνιου ιουν jun juni juin junio giugno giu junho czerwca cze czerwiec iunie iun mehefin meh kesakuuta kesak cervna cvn junius июня июн червня черв haziran haz يونيو',
  'july ιουλιου ιουλ jul juli juillet juil julio luglio lug julho lipca lip lipiec iulie iul gorffennaf gorff gor heinakuuta heinak cervence cvc julius июля июл липня лип temmuz tem يوليو',
  'august αυγουστου αυγ aug aout aou agosto ago sierpnia sie sierpien augustus awst aws elokuuta elok srpna srp augusztus августа авг серпня серп agustos agu اغسطس',
  'september σεπτεμβριου σεπ sept sep septembre septiembre settembre set setembro wrzesnia wrz wrzesien septembrie medi med syyskuuta syysk zari zar szeptember szept сентября сент сен вересня вер eylul eyl سبتمبر',
  'october οκτωβριου οκτ oct oktober okt octobre octubre ottobre ott outubro out pazdziernika paz pazdziernik octombrie hydref hyd lokakuuta lokak rijna rij октября окт жовтня жовт ekim eki اكتوبر',
  'november νοεμβριου νοε nov novembre noviembre novembro listopada lis listopad noiembrie noi tachwedd tach marraskuuta marrask listopadu ноября нояб ноя листопада лист kasim kas نوفمبر',
  'december δεκεμβριου δεκ dec dezember dez decembre diciembre dic dicembre dezembro grudnia gru grudzien decembrie rhagfyr rhag joulukuuta jouluk prosince pro декабря дек грудня груд aralik ara des desember ديسمبر',
];

const NUMBERS = new Map(
  MONTHS.flatMap((words, i) => words.split(' ').map((word) => [plain(word), i + 1] as const)),
);

/** Small letters without their accents: "Août" is "aout". */
function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i');
}

/** 1 for January, in any of the languages; undefined for another word. A full stop after it may stand. */
export function monthNumber(word: string): number | undefined {
  return NUMBERS.get(plain(word.replace(/\.$/u, '')));
}
