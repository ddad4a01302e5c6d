/** Whom a message was to be handed to, and what was said. */
export interface SmtpDetails {
  host: string;
  port: number;
  from: string;
  to: string;
  /** The words of the server or the system. */
  reason: string;
}

/** What is wrong, and what to write or do. */
export interface SmtpWords {
  message: string;
  fix: string;
}

const form = 'SMTP_URL=smtps://ユーザー名:パスワード@mail.example.org:465';
const said = (reason: string) => (reason ? `(${reason})` : '');

/** What is wrong with SMTP_URL; its value is never told, there is a password in it. */
const url: Record<string, string> = {
  scheme: 'SMTP_URL は、smtps:// か smtp:// で始めます。',
  host: 'SMTP_URL のサーバー名が読めません。',
  port: 'SMTP_URL のポートは、1 から 65535 までの数字です。',
  query: 'SMTP_URL では、? から後ろは使えません。パスワードの ? は %3F と書きます。',
  signs:
    'SMTP_URL の区切りが分かりません。パスワードなどに記号があれば、/ は %2F、@ は %40、: は %3A、# は %23、? は %3F、% は %25 と書きます。',
  'plain-465': 'ポート 465 は、はじめから暗号で話すポートです。smtp:// を smtps:// にしてください。',
  'half-login': 'SMTP_URL に、ユーザー名とパスワードの片方しかありません。',
  percent: 'SMTP_URL の % のあとが読めません。% そのものは %25 と書きます。',
};

/** Why a message was not handed over. */
export const smtp = {
  'no-url': (_: SmtpDetails): SmtpWords => ({
    message: 'どのメールサーバーから送るか(SMTP_URL)が、まだ決まっていません。',
    fix: `メールの会社が「SMTP」として案内しているサーバー名、ユーザー名、パスワードを、このフォルダーの .env というファイルに一行で書きます(git には入りません)。\n  ${form}`,
  }),
  'bad-url': ({ reason }: SmtpDetails): SmtpWords => ({
    message: url[reason] ?? 'SMTP_URL が読めません。',
    fix: `形はこうです。\n  ${form}`,
  }),
  'unknown-host': ({ host }: SmtpDetails): SmtpWords => ({
    message: `${host} というメールサーバーが見つかりません。`,
    fix: 'SMTP_URL のサーバー名のつづりと、ネットにつながっているかを見てください。',
  }),
  refused: ({ host, port }: SmtpDetails): SmtpWords => ({
    message: `${host} は、ポート ${port} では受け付けていません。`,
    fix: 'SMTP_URL のポートを、メールの会社の案内に合わせてください。多くは smtps:// の 465 か、smtp:// の 587 です。',
  }),
  unreachable: ({ host, reason }: SmtpDetails): SmtpWords => ({
    message: `${host} まで届きません${said(reason)}。`,
    fix: 'ネットにつながっているかを見てください。会場や会社のネットでは、メールが止められていることもあります。',
  }),
  timeout: ({ host, port }: SmtpDetails): SmtpWords => ({
    message: `${host}(ポート ${port})から、待っても返事がありません。`,
    fix: 'ポートが案内どおりか見てください(465 は smtps://、587 は smtp://)。合っていれば、ネットを替えるか、しばらくしてからもう一度どうぞ。',
  }),
  'no-encryption': ({ host }: SmtpDetails): SmtpWords => ({
    message: `${host} は、暗号(STARTTLS)で話してくれません。`,
    fix: 'パスワードを守るため、暗号なしでは送りません。smtps:// とポート 465 を試すか、メールの会社に聞いてください。',
  }),
  'wrong-encryption': ({ host, port }: SmtpDetails): SmtpWords => ({
    message: `${host} のポート ${port} は、はじめから暗号で話すポートではありません。`,
    fix: 'smtps:// を smtp:// に変えるか、ポートを 465 にしてください。',
  }),
  certificate: ({ host, reason }: SmtpDetails): SmtpWords => ({
    message: `${host} が本物かどうか、証明書で確かめられません${said(reason)}。`,
    fix: 'サーバー名が案内どおりか見てください。自分たちで作った証明書なら、そのファイルを環境変数 NODE_EXTRA_CA_CERTS に書きます。',
  }),
  tls: ({ host, reason }: SmtpDetails): SmtpWords => ({
    message: `${host} と暗号で話せません${said(reason)}。`,
    fix: 'SMTP_URL の smtps:// と smtp://、ポートが案内どおりか見てください。',
  }),
  login: ({ host, reason }: SmtpDetails): SmtpWords => ({
    message: `${host} がログインを断りました${said(reason)}。`,
    fix: 'SMTP_URL のユーザー名とパスワードを見てください。二段階認証を使っているときは、アプリ用のパスワードを作って、それを書きます。',
  }),
  'login-needed': ({ host }: SmtpDetails): SmtpWords => ({
    message: `${host} から送るには、ログインが要ります。`,
    fix: `SMTP_URL にユーザー名とパスワードを書いてください。\n  ${form}`,
  }),
  'no-login': ({ host }: SmtpDetails): SmtpWords => ({
    message: `${host} は、このつなぎ方ではログインを受け付けません。`,
    fix: 'smtps:// とポート 465 を試してください。ログインの要らないサーバーなら、SMTP_URL からユーザー名とパスワードを消します。',
  }),
  sender: ({ host, from, reason }: SmtpDetails): SmtpWords => ({
    message: `${host} が、差出人 ${from} を断りました${said(reason)}。`,
    fix: 'ログインした人がこのアドレスから送ってよいか、メールの会社の設定を見てください。差出人は community.yaml の newsletter.from です。',
  }),
  recipient: ({ host, to, reason }: SmtpDetails): SmtpWords => ({
    message: `${host} が、宛先 ${to} を断りました${said(reason)}。`,
    fix: 'アドレスのつづりと、メーリングリストがこの差出人からの投稿を許しているかを見てください。',
  }),
  'too-large': ({ host, reason }: SmtpDetails): SmtpWords => ({
    message: `このメールは、${host} には大きすぎます${said(reason)}。`,
    fix: '並べる項目を減らして、短くしてください。',
  }),
  later: ({ host, reason }: SmtpDetails): SmtpWords => ({
    message: `${host} は、いまは受け取れないそうです${said(reason)}。`,
    fix: '十分ほどしてから、同じコマンドをもう一度どうぞ。',
  }),
  message: ({ host, reason }: SmtpDetails): SmtpWords => ({
    message: `${host} が、メールの受け取りを断りました${said(reason)}。`,
    fix: 'かっこの中のサーバーの言葉に、わけが書いてあります。分からなければ、そのままメールの会社に聞いてください。',
  }),
  dropped: ({ host, reason }: SmtpDetails): SmtpWords => ({
    message: `${host} とのつながりが、メールを渡す前に切れました${said(reason)}。`,
    fix: 'しばらくしてから、同じコマンドをもう一度どうぞ。',
  }),
  unknown: ({ host }: SmtpDetails): SmtpWords => ({
    message: `${host} にメールを渡している途中で、つながりが切れました。届いたかどうか、分かりません。`,
    fix: 'もう一度送る前に、メーリングリストの過去のメールか、自分の受信箱を見てください。',
  }),
};
