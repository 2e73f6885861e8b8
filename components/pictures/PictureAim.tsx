import { leaves, lineOfGoods } from '../../utils/goods/kinds.ts';
import { policyIds } from '../../utils/marketplaces/policies.ts';
import { goodsChoices } from '../data/goods.ts';
import { type Aim, storesOf, usualStore } from '../data/picture-check.ts';
import { policyName, storeName } from '../data/store.ts';
import { Picker } from '../parts/Picker.tsx';
import { useStage } from '../stage/context.ts';

/** For whom pictures are looked at: marketplace, store, as which picture, of what goods. */
export function PictureAim({ aim, onChange }: { aim: Aim; onChange(change: Partial<Aim>): void }) {
  const stage = useStage();
  const { words, language } = stage;
  const stores = storesOf(aim.marketplace);
  return (
    <>
      <div className="row wrap picture-aim">
        <label>
          {words.pictures.marketplace}{' '}
          <select
            value={aim.marketplace}
            onChange={({ target: { value } }) => onChange({ marketplace: value, store: usualStore(value) })}
          >
            {policyIds.map((id) => (
              <option key={id} value={id}>
                {policyName(id)}
              </option>
            ))}
          </select>
        </label>
        {stores.length > 0 && (
          <label>
            {words.pictures.store}{' '}
            <select value={aim.store} onChange={({ target }) => onChange({ store: target.value })}>
              {stores.map((id) => (
                <option key={id} value={id}>
                  {storeName(id, stage)}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          {words.pictures.role}{' '}
          <select
            value={aim.role}
            onChange={({ target }) => onChange({ role: target.value === 'other' ? 'other' : 'main' })}
          >
            <option value="main">{words.pictures.roles.main}</option>
            <option value="other">{words.pictures.roles.other}</option>
          </select>
        </label>
      </div>
      <Picker
        label={words.goods.choose}
        hint={words.pictures.goodsHint}
        choices={goodsChoices(language)}
        chosen={leaves.filter(({ id }) => id === aim.goods[0]).map(({ id }) => id)}
        single
        onChange={([goods]) => onChange({ goods: goods === undefined ? [] : lineOfGoods(goods) })}
      />
    </>
  );
}
