import { Panel } from '../../components/Panel.tsx';
import { mount } from '../../components/stage/mount.tsx';
import { linkTo } from '../../components/stage/useHash.ts';

mount(<Panel />, (key) => linkTo(`listing/${key}`));
