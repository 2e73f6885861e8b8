import { Desk } from '../../components/Desk.tsx';
import { mount } from '../../components/mount.tsx';
import { linkTo } from '../../components/useHash.ts';

mount(<Desk />, (key) => linkTo(`listings/${key}`));
