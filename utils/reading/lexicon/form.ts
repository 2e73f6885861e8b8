import type { Labels } from './labels.ts';

/** Labels that name a field in a form or beside a value, and are too vague for the header of a column. */
export const form: Labels = {
  stock:
    'quantity;qty;数量;數量;количество;кол-во;menge;anzahl;stuckzahl;cantidad;quantite;quantita;quantidade;jumlah;จำนวน;so luong;ilosc',
};
