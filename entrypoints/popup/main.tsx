import { Popup } from '../../components/Popup.tsx';
import { mount } from '../../components/stage/mount.tsx';
import { linkTo } from '../../components/stage/useHash.ts';

mount(<Popup />, (key) => linkTo(`listings/${key}`, '/desk.html'));
