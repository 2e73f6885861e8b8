import { mount } from '../../components/mount.tsx';
import { Panel } from '../../components/Panel.tsx';
import { linkTo } from '../../components/useHash.ts';

mount(<Panel />, (key) => linkTo(`listing/${key}`));
