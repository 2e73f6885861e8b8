import { phrases, type TitleWords } from './title-words.ts';

export const pl: TitleWords = {
  head: 'first',
  nouns: phrases(
    `orzechy, orzech, migdały, pistacje, rodzynki, daktyle, miód, herbata, kawa, kakao, czekolada, syrop, sos, majonez, ocet, olej, oliwa, dżem, mąka, cukier,
    sól, pieprz, przyprawa, przyprawy, makaron, ryż, ciastka, cukierki, kapsułki, tabletki, witamina, białko, szampon, odżywka, mydło, krem, balsam, serum,
    szminka, perfumy, szczotka, grzebień, szczoteczka, pasta do zębów, ręcznik, ręczniki, koszulka, koszula, bluzka, sweter, bluza, kurtka, płaszcz, sukienka,
    spódnica, spodnie, jeansy, szorty, legginsy, skarpety, skarpetki, bielizna, biustonosz, piżama, garnitur, krawat, szalik, rękawiczki, czapka, pasek, buty,
    kozaki, sandały, kapcie, torba, torebka, plecak, portfel, walizka, zegarek, pierścionek, naszyjnik, bransoletka, kolczyki, okulary, parasol, telefon,
    smartfon, tablet, laptop, monitor, klawiatura, mysz, drukarka, aparat, obiektyw, statyw, słuchawki, głośnik, mikrofon, ładowarka, kabel, adapter,
    akumulator, baterie, etui, pokrowiec, szkło, uchwyt, stojak, projektor, telewizor, lampa, lampka, żarówka, latarka, świeca, zegar, wentylator, grzejnik,
    nawilżacz, odkurzacz, czajnik, toster, blender, patelnia, garnek, nóż, noże, widelec, łyżka, talerz, talerze, miska, kubek, kubki, szklanka, butelka,
    bidon, termos, słoik, pudełko, pojemnik, pojemniki, kosz, koszyk, półka, regał, haczyk, wieszaki, stół, biurko, krzesło, stołek, sofa, łóżko, materac,
    poduszka, kołdra, koc, pościel, prześcieradło, zasłona, zasłony, dywan, wiertarka, wkrętarka, młotek, śrubokręt, klucz, piła, wkręty, taśma, klej, wąż,
    drabina, zabawka, zabawki, lalka, puzzle, klocki, piłka, rower, hulajnoga, kask, namiot, śpiwór, mata, hantle, długopis, ołówek, zeszyt, papier, naklejki,
    książka, pieluchy, wózek, smoczek, smycz, obroża, karma, żwirek, zestaw, komplet, filtr, mop, płyn, gąbka, maska, termometr, waga`,
  ),
  materials: phrases(
    `bawełna, bawełny, bawełniana, bawełniany, len, lniany, jedwab, wełna, wełniany, kaszmir, poliester, nylon, skóra, skórzany, skórzana, ekoskóra, zamsz, aksamit,
    satyna, stal nierdzewna, stal, żeliwo, aluminium, miedź, mosiądz, tytan, srebro 925, drewno, drewniany, drewniana, dąb, buk, bambus, bambusowa, plastik, akryl, silikon,
    silikonowy, silikonowe, guma, lateks, szkło, kryształ, ceramika, porcelana, marmur, granit, papier, karton, rattan, filc, polar, mikrofibra`,
  ),
  colours: phrases(
    `czarny, czarna, czarne, biały, biała, białe, szary, szara, szare, czerwony, czerwona, niebieski, niebieska, granatowy, granatowa, zielony, zielona, khaki, żółty, żółta,
    pomarańczowy, różowy, różowa, fioletowy, brązowy, brązowa, beżowy, beżowa, kremowy, złoty, złota, srebrny, srebrna, bordowy, turkusowy, miętowy, przezroczysty, wielokolorowy`,
  ),
  origins: phrases(
    'polski, polska, polskie, produkt polski, z polski, z chin, z włoch, z francji, z turcji, z indii, z kalifornii, włoski, włoska, francuski, niemiecki, chiński, japoński, turecki',
  ),
  audiences: phrases(
    'męski, męska, męskie, damski, damska, damskie, dziecięcy, dziecięca, dla dzieci, dla kobiet, dla mężczyzn, dla niemowląt, dla dziewczynki, dla chłopca, unisex, dla psa, dla kota, młodzieżowy',
  ),
  asides: phrases('do, dla, z, ze, bez, na, w, pod'),
  uses: phrases('do, dla, pod'),
  links: phrases('i, oraz, lub, a, do, dla, z, ze, bez, na, w, we, po, od, pod, przy, o, nie, bardzo'),
  by: phrases('marki, firmy'),
  negations: phrases('nie, bez, ani'),
  joint: ', ',
};
