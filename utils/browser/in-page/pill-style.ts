/** The pill's own styles. Nothing is loaded: system fonts, no picture. */
export const pillStyle = `
:host{all:initial!important}
.box{position:fixed;z-index:2147483000;transform:translateY(-50%);display:flex;height:28px;max-width:120px;box-sizing:border-box;
 font:600 12px/28px system-ui,sans-serif;color:#1b2027;background:#fff;border:1px solid #8b949e;box-shadow:0 1px 4px #0003}
.box[data-side=right]{right:0;border-radius:14px 0 0 14px;border-right:0}
.box[data-side=left]{left:0;border-radius:0 14px 14px 0;border-left:0;flex-direction:row-reverse}
button{all:unset;box-sizing:border-box;cursor:pointer;color:inherit;font:inherit}
button:focus-visible{outline:2px solid #0860c8;outline-offset:-2px;border-radius:6px}
.open{display:flex;align-items:center;gap:5px;padding:0 2px 0 8px;min-width:24px;overflow:hidden;touch-action:none}
.text{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.shape{flex:none;width:16px;height:16px;line-height:16px;text-align:center;font-size:11px;border-radius:8px;color:#fff;background:#57606a}
[data-state=must] .shape{background:#b3122a;border-radius:2px}
[data-state=better] .shape{background:none;color:#8a5a00;font-size:14px}
[data-state=quiet] .shape{background:#1a7f37}
[data-state=unread] .shape{background:repeating-linear-gradient(45deg,#57606a 0 3px,#77808a 3px 5px)}
.more{width:24px;text-align:center}
.menu{position:absolute;top:30px;right:2px;width:max-content;max-width:240px;background:#fff;border:1px solid #8b949e;border-radius:6px;padding:4px 0;box-shadow:0 2px 8px #0003}
[data-side=left] .menu{right:auto;left:2px}
.menu[data-above]{top:auto;bottom:30px}
.menu[hidden]{display:none}
.item{display:block;width:100%;padding:2px 12px;font-weight:400;white-space:normal;line-height:24px}
.item:hover{background:#eef1f4}
@media (prefers-color-scheme:dark){
.box,.menu{background:#15191f;color:#e6eaef;border-color:#6b7480}
[data-state=must] .shape{background:#f2545b;color:#15191f}
[data-state=better] .shape{color:#e0a93b}
[data-state=quiet] .shape{background:#8be29b;color:#15191f}
.item:hover{background:#252b33}
}`;
