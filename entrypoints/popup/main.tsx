import { mount } from '../../components/mount.tsx';
import { Popup } from '../../components/Popup.tsx';
import { linkTo } from '../../components/useHash.ts';

mount(<Popup />, (key) => linkTo(`listings/${key}`, '/desk.html'));
