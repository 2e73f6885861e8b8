import { Desk } from '../../components/Desk.tsx';
import { mount } from '../../components/stage/mount.tsx';
import { linkTo } from '../../components/stage/useHash.ts';

mount(<Desk />, (key) => linkTo(`listings/${key}`));
