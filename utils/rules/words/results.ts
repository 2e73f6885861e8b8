import type { Everywhere } from '../phrases.ts';

/** Effects promised of what is put on or taken, with or without a day by which they come: nobody may promise them without proof. */
export const results: Everywhere = {
  en: '(visible |proven |guaranteed |)results (in|within|after) (<n>|just <n>) (days|weeks|hours|minutes); (works|removes|effective) (in|within) <n> (days|weeks); (removes|erases|eliminates|melts|dissolves) (wrinkles|cellulite|stretch marks|scars|age spots|moles|skin tags|dark spots|warts); <n> years younger; (look|looks) (<n>|ten) years younger; (stops|reverses) (aging|ageing)',
  de: '(sichtbar~ |)ergebnis~ (in|nach) (nur |)<n> (tagen|wochen|minuten); (wirkt|hilft) (in|nach) <n> tagen; (entfernt|beseitigt|löscht) (falten|cellulite|narben|altersflecken|warzen|dehnungsstreifen|muttermale); (lässt|lassen) (falten|cellulite|narben|pigmentflecken) verschwinden; <n> jahre jünger',
  fr: 'résultat~ (visible~ |)(en|après|dès) (seulement |)<n> (jours|semaines|minutes); (efface|élimine|supprime|fait disparaître) (les |la |)(rides|cellulite|cicatrices|vergetures|taches brunes|verrues|taches); (<n> ans de moins|rajeunit de <n> ans)',
  es: 'resultado~ (visibles |)(en|desde) (solo |)<n> (días|semanas|minutos); (elimina|borra|quita|desaparece) (las |la |)(arrugas|celulitis|cicatrices|estrías|verrugas|manchas de la piel); <n> años más joven; rejuvenece <n> años',
  it: 'risultat~ (visibili |)(in|dopo) (soli |)<n> (giorni|settimane|minuti); (elimina|cancella|rimuove) (le |la |)(rughe|cellulite|cicatrici|smagliature|verruche|macchie della pelle); <n> anni in meno; ringiovanisce di <n> anni',
  pt: 'resultado~ (visíveis |)(em|após) (apenas |)<n> (dias|semanas|minutos); (elimina|apaga|remove|acaba com) (as |a |)(rugas|celulite|cicatrizes|estrias|verrugas|manchas da pele); <n> anos mais jovem; rejuvenesce <n> anos',
  pl: '(widoczne |)(efekt~|rezultat~) (po|w|już po) <n> (dniach|tygodniach|dni); (usuwa|likwiduje|eliminuje) (zmarszczki|cellulit|blizny|rozstępy|kurzajki|brodawki|przebarwienia); <n> lat młodziej; odmładza o <n> lat',
  nl: '(zichtbaar |)resultaat (in|na|binnen) <n> (dagen|weken|minuten); (verwijdert|elimineert) (rimpels|cellulitis|littekens|striae|wratten|ouderdomsvlekken); <n> jaar jonger',
  ru: '(видимый |)(результат~|эффект~) (за|через|уже через|после) <n> (дней|дня|день|недели|недель|минут); (убирает|удаляет|стирает|разглаживает|избавляет от) (морщин~|целлюлит~|шрам~|растяжк~|бородавк~|папиллом~|пигментные пятна); омолаживает на <n> лет; минус <n> (лет|кг); моложе на <n> лет',
  tr: '<n> (günde|haftada|dakikada) (sonuç|etki|gözle görülür); (kırışıklıkları|selüliti|lekeleri|çatlakları|siğilleri|izleri) (yok eder|yok eden|siler|giderir); <n> yaş gençleştirir',
  id: 'hasil (nyata |terlihat |)(dalam|setelah) <n> (hari|minggu|menit); (menghilangkan|hilangkan|menghapus) (kerutan|keriput|selulit|bekas luka|stretch mark|flek hitam|kutil|tahi lalat); <n> tahun lebih muda; putih dalam <n> hari',
  vi: '(hiệu quả|thấy rõ|kết quả) (sau|chỉ sau|trong) <n> (ngày|tuần|lần); (xóa|đánh bay|xóa sạch) (nếp nhăn|sẹo|thâm nám|tàn nhang|rạn da|mụn cóc|nám); trẻ ra <n> tuổi; trắng da sau <n> ngày; trắng sau <n> ngày',
  th: 'เห็นผลใน <n> วัน; เห็นผลภายใน <n> วัน; เห็นผลใน<n>วัน; เห็นผลภายใน<n>วัน; ลบริ้วรอย; ลบรอยแผลเป็น; กำจัดหูด; ขาวใน<n>วัน; ขาวใน <n> วัน; เด็กลง<n>ปี',
  zh: '<n>天见效; <n>天見效; <n>日见效; <n>分钟见效; <n>周见效; 当天见效; 當天見效; 立竿见影; <n>天变白; <n>天美白; <n>天祛痘; <n>天瘦<n>斤; 消除皱纹; 消除皺紋; 去除皱纹; 去皱纹; 祛疤; 去疤; 祛疤痕; 年轻十岁; 年輕十歲; 年轻<n>岁; 逆龄; 逆齡; 冻龄; 一抹即白; 一洗就白',
  ja: '<n>日で効果; <n>日で実感; <n>日で美白; シワが消える; シミが消える; シワを消す; シミを消す; 傷跡が消える; 毛穴が消える; マイナス<n>歳; <n>歳若返る',
  ko: '<n>일 만에 효과; <n>일만에 효과; <n>일 효과; 주름 제거; 주름제거; 흉터 제거; 흉터제거; 기미 제거; 기미제거; 즉각적인 효과; 즉각 효과; <n>살 어려지는; <n>년 젊어지는',
};
