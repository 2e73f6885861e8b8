const otherDays =
  /创建|上架|发货|收货|下单|更新|注册|created?|listed|shipp?ed|ordered on|updated?|создан|отгруз|erstellt|versand|création|creación|criação/i;

/** Whether a text before a control says that its days are those of something else than the numbers: of creation, of shipping. */
export const saysOtherDays = (text: string): true | undefined => otherDays.test(text) || undefined;
