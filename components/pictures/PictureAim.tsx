import { leaves, lineOfGoods } from '../../utils/goods/kinds.ts';
import { policyIds } from '../../utils/marketplaces/policies.ts';
import { goodsChoices } from '../data/goods.ts';
import { type Aim, storesOf, usualStore } from '../data/picture-check.ts';
import { policyName, storeName } from '../data/store.ts';
import { Choice } from '../parts/Choice.tsx';
import { Picker } from '../parts/Picker.tsx';
import { useStage } from '../stage/context.ts';

const roles = ['main', 'other'] as const;

/** For whom pictures are looked at: marketplace, store, as which picture, of what goods. */
export function PictureAim({ aim, onChange }: { aim: Aim; onChange(change: Partial<Aim>): void }) {
  const stage = useStage();
  const { words, language } = stage;
  const stores = storesOf(aim.marketplace);
  return (
    <>
      <div className="row wrap fields">
        <Choice<string>
          label={words.pictures.marketplace}
          value={aim.marketplace}
          options={policyIds.map((id) => [id, policyName(id)])}
          onChange={(marketplace) => onChange({ marketplace, store: usualStore(marketplace) })}
        />
        {stores.length > 0 && (
          <Choice<string>
            label={words.pictures.store}
            value={aim.store}
            options={stores.map((id) => [id, storeName(id, stage)])}
            onChange={(store) => onChange({ store })}
          />
        )}
        <Choice
          label={words.pictures.role}
          value={aim.role}
          options={roles.map((role) => [role, words.pictures.roles[role]])}
          onChange={(role) => onChange({ role })}
        />
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
