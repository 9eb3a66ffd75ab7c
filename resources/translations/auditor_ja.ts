<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
 <context>
  <name>Category</name>
  <message>
   <source>AI training</source>
   <translation>AI の学習</translation>
  </message>
  <message>
   <source>Connected apps</source>
   <translation>連携アプリ</translation>
  </message>
  <message>
   <source>Contacts</source>
   <translation>連絡先</translation>
  </message>
  <message>
   <source>Face and voice</source>
   <translation>顔と声</translation>
  </message>
  <message>
   <source>History</source>
   <translation>履歴</translation>
  </message>
  <message>
   <source>Location</source>
   <translation>位置情報</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>その他</translation>
  </message>
  <message>
   <source>Passing data on</source>
   <translation>データの提供</translation>
  </message>
  <message>
   <source>People who read along</source>
   <translation>内容を読む人</translation>
  </message>
  <message>
   <source>Personalised ads</source>
   <translation>パーソナライズ広告</translation>
  </message>
  <message>
   <source>Recommendations</source>
   <translation>おすすめ</translation>
  </message>
  <message>
   <source>Search engines</source>
   <translation>検索エンジン</translation>
  </message>
  <message>
   <source>Usage reports</source>
   <translation>利用状況の報告</translation>
  </message>
  <message>
   <source>What an assistant remembers</source>
   <translation>アシスタントが覚えること</translation>
  </message>
  <message>
   <source>What you do on other sites</source>
   <translation>ほかのサイトでの行動</translation>
  </message>
  <message>
   <source>Who sees your profile</source>
   <translation>プロフィールを見られる人</translation>
  </message>
 </context>
 <context>
  <name>Confidence</name>
  <message>
   <source>Low confidence: little is known about this setting. Look for yourself before you act on it.</source>
   <translation>確実さは低めです。この設定についてはあまり知られていません。操作の前にご自分で確かめてください。</translation>
  </message>
  <message>
   <source>This advice rests on indirect sources.</source>
   <translation>この助言は間接的な情報源に基づいています。</translation>
  </message>
 </context>
 <context>
  <name>Country</name>
  <message>
   <source>Austria</source>
   <translation>オーストリア</translation>
  </message>
  <message>
   <source>Belgium</source>
   <translation>ベルギー</translation>
  </message>
  <message>
   <source>Brazil</source>
   <translation>ブラジル</translation>
  </message>
  <message>
   <source>Bulgaria</source>
   <translation>ブルガリア</translation>
  </message>
  <message>
   <source>Canada</source>
   <translation>カナダ</translation>
  </message>
  <message>
   <source>Croatia</source>
   <translation>クロアチア</translation>
  </message>
  <message>
   <source>Cyprus</source>
   <translation>キプロス</translation>
  </message>
  <message>
   <source>Czechia</source>
   <translation>チェコ</translation>
  </message>
  <message>
   <source>Denmark</source>
   <translation>デンマーク</translation>
  </message>
  <message>
   <source>Estonia</source>
   <translation>エストニア</translation>
  </message>
  <message>
   <source>Finland</source>
   <translation>フィンランド</translation>
  </message>
  <message>
   <source>France</source>
   <translation>フランス</translation>
  </message>
  <message>
   <source>Germany</source>
   <translation>ドイツ</translation>
  </message>
  <message>
   <source>Greece</source>
   <translation>ギリシャ</translation>
  </message>
  <message>
   <source>Hungary</source>
   <translation>ハンガリー</translation>
  </message>
  <message>
   <source>Iceland</source>
   <translation>アイスランド</translation>
  </message>
  <message>
   <source>Ireland</source>
   <translation>アイルランド</translation>
  </message>
  <message>
   <source>Italy</source>
   <translation>イタリア</translation>
  </message>
  <message>
   <source>Japan</source>
   <translation>日本</translation>
  </message>
  <message>
   <source>Latvia</source>
   <translation>ラトビア</translation>
  </message>
  <message>
   <source>Liechtenstein</source>
   <translation>リヒテンシュタイン</translation>
  </message>
  <message>
   <source>Lithuania</source>
   <translation>リトアニア</translation>
  </message>
  <message>
   <source>Luxembourg</source>
   <translation>ルクセンブルク</translation>
  </message>
  <message>
   <source>Malta</source>
   <translation>マルタ</translation>
  </message>
  <message>
   <source>Netherlands</source>
   <translation>オランダ</translation>
  </message>
  <message>
   <source>Norway</source>
   <translation>ノルウェー</translation>
  </message>
  <message>
   <source>Poland</source>
   <translation>ポーランド</translation>
  </message>
  <message>
   <source>Portugal</source>
   <translation>ポルトガル</translation>
  </message>
  <message>
   <source>Romania</source>
   <translation>ルーマニア</translation>
  </message>
  <message>
   <source>Slovakia</source>
   <translation>スロバキア</translation>
  </message>
  <message>
   <source>Slovenia</source>
   <translation>スロベニア</translation>
  </message>
  <message>
   <source>South Korea</source>
   <translation>韓国</translation>
  </message>
  <message>
   <source>Spain</source>
   <translation>スペイン</translation>
  </message>
  <message>
   <source>Sweden</source>
   <translation>スウェーデン</translation>
  </message>
  <message>
   <source>Switzerland</source>
   <translation>スイス</translation>
  </message>
  <message>
   <source>United Kingdom</source>
   <translation>イギリス</translation>
  </message>
  <message>
   <source>United States</source>
   <translation>アメリカ</translation>
  </message>
  <message>
   <source>United States: California</source>
   <translation>アメリカ：カリフォルニア</translation>
  </message>
 </context>
 <context>
  <name>Exposure</name>
  <message>
   <source>it can be taken back after a while</source>
   <translation>しばらくすれば取り消せます</translation>
  </message>
  <message>
   <source>it can be taken back at once</source>
   <translation>すぐに取り消せます</translation>
  </message>
  <message>
   <source>it can be taken back for the future only</source>
   <translation>これから先の分だけ取り消せます</translation>
  </message>
  <message>
   <source>it can never be taken back</source>
   <translation>二度と取り消せません</translation>
  </message>
  <message>
   <source>it concerns people who never agreed</source>
   <translation>同意していない人にも関わります</translation>
  </message>
  <message>
   <source>it concerns you</source>
   <translation>あなたに関わります</translation>
  </message>
  <message>
   <source>it concerns you and the people you deal with</source>
   <translation>あなたと、あなたがやり取りする人に関わります</translation>
  </message>
  <message>
   <source>it concerns you now and then</source>
   <translation>ときどきあなたに関わります</translation>
  </message>
  <message>
   <source>it goes to advertisers, data brokers or anyone</source>
   <translation>広告主、データ業者、または誰にでも渡ります</translation>
  </message>
  <message>
   <source>it goes to nobody new</source>
   <translation>新たに渡る相手はいません</translation>
  </message>
  <message>
   <source>it goes to other purposes or other members</source>
   <translation>別の目的やほかの会員に渡ります</translation>
  </message>
  <message>
   <source>it is on unless you look for it</source>
   <translation>探さないかぎりオンのままです</translation>
  </message>
  <message>
   <source>it tells nothing about you</source>
   <translation>あなたについて何も明かしません</translation>
  </message>
  <message>
   <source>it tells something about your tastes or devices</source>
   <translation>好みや端末について少し明かします</translation>
  </message>
  <message>
   <source>it tells the most private things about you</source>
   <translation>最も私的なことを明かします</translation>
  </message>
  <message>
   <source>it tells what you do, write or whom you know</source>
   <translation>何をし、何を書き、誰を知っているかを明かします</translation>
  </message>
  <message>
   <source>it was switched on where it is easy to miss</source>
   <translation>気づきにくいところでオンにされました</translation>
  </message>
  <message>
   <source>the service uses it for itself</source>
   <translation>サービス自身が使います</translation>
  </message>
  <message>
   <source>you chose it yourself</source>
   <translation>あなたが自分で選びました</translation>
  </message>
  <message>
   <source>you were asked</source>
   <translation>確認を求められました</translation>
  </message>
 </context>
 <context>
  <name>Guide</name>
  <message>
   <source>&amp;Check it now</source>
   <translation>今すぐ確認(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;I did it</source>
   <translation>済みました(&amp;I)</translation>
  </message>
  <message>
   <source>&amp;Next</source>
   <translation>次へ(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Open it again</source>
   <translation>もう一度開く(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Try again</source>
   <translation>もう一度試す(&amp;T)</translation>
  </message>
  <message>
   <source>As you want it already</source>
   <translation>すでに希望どおり</translation>
  </message>
  <message>
   <source>By hand</source>
   <translation>手作業</translation>
  </message>
  <message>
   <source>Changed and proved</source>
   <translation>変更し、証明しました</translation>
  </message>
  <message>
   <source>Changed, but not saved yet</source>
   <translation>変更しましたが、まだ保存されていません</translation>
  </message>
  <message>
   <source>Changed, but not to what you want</source>
   <translation>変更しましたが、希望の値ではありません</translation>
  </message>
  <message>
   <source>Changed; the page is saving it</source>
   <translation>変更しました。ページが保存しています</translation>
  </message>
  <message>
   <source>Check all again, and start the guide after that.</source>
   <translation>もう一度すべて確認してから、ガイドを始めてください。</translation>
  </message>
  <message>
   <source>Do it as described below, then press Enter.</source>
   <translation>下の説明のとおりに行い、Enter キーを押してください。</translation>
  </message>
  <message>
   <source>Done, as you say</source>
   <translation>済み（あなたの申告）</translation>
  </message>
  <message>
   <source>Each was read once more after its page had been loaded afresh.</source>
   <translation>どれもページを読み込み直してもう一度読み取りました。</translation>
  </message>
  <message>
   <source>Help to find it</source>
   <translation>見つけるための手助け</translation>
  </message>
  <message>
   <source>It was not found on the page. Look for it in the browser window, or press Enter to go on.</source>
   <translation>ページに見つかりませんでした。ブラウザーのウィンドウで探すか、Enter キーで次へ進んでください。</translation>
  </message>
  <message>
   <source>It was not saved</source>
   <translation>保存されませんでした</translation>
  </message>
  <message>
   <source>Kept on purpose</source>
   <translation>あえてそのまま</translation>
  </message>
  <message>
   <source>Loading the page again, to see that it was saved…</source>
   <translation>保存されたか確かめるため、ページを読み込み直しています…</translation>
  </message>
  <message>
   <source>Locked by the service</source>
   <translation>サービスによりロック</translation>
  </message>
  <message>
   <source>Now press Save on the page; if it has no such button, press Enter here.</source>
   <translation>ページの保存ボタンを押してください。ボタンがなければ、ここで Enter キーを押してください。</translation>
  </message>
  <message>
   <source>On the page there is “{label}”, which looks alike.</source>
   <translation>ページに似た名前の「{label}」があります。</translation>
  </message>
  <message>
   <source>Opening the page…</source>
   <translation>ページを開いています…</translation>
  </message>
  <message>
   <source>Out of sight</source>
   <translation>見えなくなりました</translation>
  </message>
  <message>
   <source>Set a tick at “{label}”, then press Save.</source>
   <translation>「{label}」にチェックを付けて、保存を押してください。</translation>
  </message>
  <message>
   <source>Set a tick at “{label}”.</source>
   <translation>「{label}」にチェックを付けてください。</translation>
  </message>
  <message>
   <source>Set “{label}” to “{value}”, then press Save.</source>
   <translation>「{label}」を「{value}」にして、保存を押してください。</translation>
  </message>
  <message>
   <source>Set “{label}” to “{value}”.</source>
   <translation>「{label}」を「{value}」にしてください。</translation>
  </message>
  <message>
   <source>Skipped</source>
   <translation>飛ばしました</translation>
  </message>
  <message>
   <source>Something is in the way</source>
   <translation>何かが妨げています</translation>
  </message>
  <message>
   <source>Switch “{label}” off, then press Save.</source>
   <translation>「{label}」をオフにして、保存を押してください。</translation>
  </message>
  <message>
   <source>Switch “{label}” off.</source>
   <translation>「{label}」をオフにしてください。</translation>
  </message>
  <message>
   <source>Switch “{label}” on, then press Save.</source>
   <translation>「{label}」をオンにして、保存を押してください。</translation>
  </message>
  <message>
   <source>Switch “{label}” on.</source>
   <translation>「{label}」をオンにしてください。</translation>
  </message>
  <message>
   <source>Take the tick away from “{label}”, then press Save.</source>
   <translation>「{label}」のチェックを外して、保存を押してください。</translation>
  </message>
  <message>
   <source>Take the tick away from “{label}”.</source>
   <translation>「{label}」のチェックを外してください。</translation>
  </message>
  <message>
   <source>The page opens in the browser window.</source>
   <translation>ページはブラウザーのウィンドウで開きます。</translation>
  </message>
  <message>
   <source>The page shows something else now. Finish there what belongs to the change; or press Enter, and the page of this setting is opened again.</source>
   <translation>ページには今、別のものが表示されています。変更に必要な操作ならそこで済ませてください。そうでなければ Enter を押すと、この設定のページをもう一度開きます。</translation>
  </message>
  <message>
   <source>The service does not let you change this here. Press Enter to go on.</source>
   <translation>サービスがここでの変更を許していません。Enter キーで次へ進んでください。</translation>
  </message>
  <message>
   <source>There is nothing left to change.</source>
   <translation>変更するものはもうありません。</translation>
  </message>
  <message>
   <source>There is nothing to do.</source>
   <translation>することはありません。</translation>
  </message>
  <message>
   <source>There was nothing to go through.</source>
   <translation>たどる項目がありませんでした。</translation>
  </message>
  <message>
   <source>To help us find it, record the page without personal text: {command}</source>
   <translation>見つけられるようにするため、個人の文章を除いてページを記録してください: {command}</translation>
  </message>
  <message>
   <source>Wait a moment.</source>
   <translation>少しお待ちください。</translation>
  </message>
  <message>
   <source>Waiting for you</source>
   <translation>あなたを待っています</translation>
  </message>
  <message>
   <source>What comes after</source>
   <translation>次の設定</translation>
  </message>
  <message>
   <source>Where it is: {path}</source>
   <translation>場所: {path}</translation>
  </message>
  <message>
   <source>{n} of {whole} settled.</source>
   <translation>{whole} 件中 {n} 件が済みました。</translation>
  </message>
  <message>
   <source>{sentence} When that is done, press Enter here.</source>
   <translation>{sentence} 済んだら、ここで Enter キーを押してください。</translation>
  </message>
  <message>
   <source>“{label}” is on the page in the browser window, with a frame around it.</source>
   <translation>「{label}」はブラウザーのウィンドウのページに、枠で囲まれて表示されています。</translation>
  </message>
  <message>
   <source>” or “</source>
   <translation>」または「</translation>
  </message>
 </context>
 <context>
  <name>Preset</name>
  <message>
   <source>AI training, personalised ads, tracking on other sites, passing data on.</source>
   <translation>AI の学習、パーソナライズ広告、他サイトでの追跡、データの提供。</translation>
  </message>
  <message>
   <source>Balanced</source>
   <translation>バランス</translation>
  </message>
  <message>
   <source>Essential</source>
   <translation>必須</translation>
  </message>
  <message>
   <source>Every setting there is, the small ones too.</source>
   <translation>すべての設定（細かなものも含む）。</translation>
  </message>
  <message>
   <source>Strict</source>
   <translation>厳格</translation>
  </message>
  <message>
   <source>The essential, and everything else that matters.</source>
   <translation>必須の設定と、その他の重要な設定。</translation>
  </message>
 </context>
 <context>
  <name>Problem</name>
  <message>
   <source>A file could not be used.</source>
   <translation>ファイルを使えませんでした。</translation>
  </message>
  <message>
   <source>A newer check found it otherwise than you saw it, and it is kept only as you have seen it.</source>
   <translation>新しい確認では、ご覧になったときと値が違っていました。ご覧になった値のままでしか保持できません。</translation>
  </message>
  <message>
   <source>A page could not be read.</source>
   <translation>ページを読み取れませんでした。</translation>
  </message>
  <message>
   <source>A password from standard input serves exactly one account: {accounts}.</source>
   <translation>標準入力のパスワードは 1 つのアカウントだけに使えます: {accounts}。</translation>
  </message>
  <message>
   <source>Add an account, or try the practice accounts.</source>
   <translation>アカウントを追加するか、練習用アカウントで試してください。</translation>
  </message>
  <message>
   <source>Add one with “privacy-auditor accounts add SERVICE”, or try “privacy-auditor audit --practice”.</source>
   <translation>「privacy-auditor accounts add SERVICE」で追加するか、「privacy-auditor audit --practice」をお試しください。</translation>
  </message>
  <message>
   <source>Add the account again.</source>
   <translation>アカウントをもう一度追加してください。</translation>
  </message>
  <message>
   <source>Allow it and try again.</source>
   <translation>許可してから、もう一度お試しください。</translation>
  </message>
  <message>
   <source>Another program listens there.</source>
   <translation>別のプログラムがそこで待ち受けています。</translation>
  </message>
  <message>
   <source>Another run of this program is using your snapshots.</source>
   <translation>このプログラムの別の実行が記録を使用中です。</translation>
  </message>
  <message>
   <source>Change what you typed, and try again.</source>
   <translation>入力内容を変えて、もう一度お試しください。</translation>
  </message>
  <message>
   <source>Check again, and answer it in the window that opens.</source>
   <translation>もう一度確認し、開いたウィンドウで答えてください。</translation>
  </message>
  <message>
   <source>Check again, and answer the notice.</source>
   <translation>もう一度確認し、お知らせに答えてください。</translation>
  </message>
  <message>
   <source>Check again, and sign in in the window that opens.</source>
   <translation>もう一度確認し、開いたウィンドウでサインインしてください。</translation>
  </message>
  <message>
   <source>Check it again when you want to sign in.</source>
   <translation>サインインするときに、もう一度確認してください。</translation>
  </message>
  <message>
   <source>Check the address, or download the file yourself and give its name.</source>
   <translation>アドレスを確かめるか、ファイルを自分でダウンロードしてその名前を指定してください。</translation>
  </message>
  <message>
   <source>Check the disk and try again.</source>
   <translation>ディスクを確かめて、もう一度お試しください。</translation>
  </message>
  <message>
   <source>Check them by signing in yourself in an ordinary browser, then try again in 15 minutes.</source>
   <translation>ふつうのブラウザーで自分でサインインして確かめ、15 分後にもう一度お試しください。</translation>
  </message>
  <message>
   <source>Check your accounts first; “History” shows every check that is stored.</source>
   <translation>まずアカウントを確認してください。保存された確認はすべて「履歴」にあります。</translation>
  </message>
  <message>
   <source>Choose another browser in the settings.</source>
   <translation>設定で別のブラウザーを選んでください。</translation>
  </message>
  <message>
   <source>Choose another place, or correct its permissions.</source>
   <translation>別の場所を選ぶか、権限を直してください。</translation>
  </message>
  <message>
   <source>Choose another with --port, or leave it out.</source>
   <translation>--port で別の番号を選ぶか、指定を省いてください。</translation>
  </message>
  <message>
   <source>Choose one account.</source>
   <translation>アカウントを1つ選んでください。</translation>
  </message>
  <message>
   <source>Could not tell whether {service} signed you in.</source>
   <translation>{service} にサインインできたか分かりませんでした。</translation>
  </message>
  <message>
   <source>Fetch it again from where it is published.</source>
   <translation>公開元からもう一度取得してください。</translation>
  </message>
  <message>
   <source>Fetch it again from where it is published; an honest pack is far smaller.</source>
   <translation>公開元からもう一度取得してください。正しいパックはもっと小さいものです。</translation>
  </message>
  <message>
   <source>Fetch it again.</source>
   <translation>もう一度取得してください。</translation>
  </message>
  <message>
   <source>Fetch the newest one with “privacy-auditor catalogue update”, or update the program.</source>
   <translation>「privacy-auditor catalogue update」で最新のものを取得するか、プログラムを更新してください。</translation>
  </message>
  <message>
   <source>Fetch the newest one.</source>
   <translation>最新のものを取得してください。</translation>
  </message>
  <message>
   <source>Free some space and run it again.</source>
   <translation>空き容量を増やして、もう一度実行してください。</translation>
  </message>
  <message>
   <source>If this is your own server, add it as an account with its address.</source>
   <translation>ご自身のサーバーなら、そのアドレスでアカウントとして追加してください。</translation>
  </message>
  <message>
   <source>If this is your own server, add it with “privacy-auditor accounts add {service} --url ADDRESS”.</source>
   <translation>ご自分のサーバーであれば、「privacy-auditor accounts add {service} --url アドレス」で追加してください。</translation>
  </message>
  <message>
   <source>Install one of them, or choose one in the settings.</source>
   <translation>いずれかをインストールするか、設定で選んでください。</translation>
  </message>
  <message>
   <source>Install one of them, or run “python3 dev.py setup”, which offers a download.</source>
   <translation>どれかをインストールするか、ダウンロードを案内する「python3 dev.py setup」を実行してください。</translation>
  </message>
  <message>
   <source>Install the newest pack with “privacy-auditor catalogue update”.</source>
   <translation>「privacy-auditor catalogue update」で最新のパックをインストールしてください。</translation>
  </message>
  <message>
   <source>It answered with an error, or did not look as known. {detail}</source>
   <translation>エラーが返されたか、知られている見た目と違いました。{detail}</translation>
  </message>
  <message>
   <source>It can be: {known}.</source>
   <translation>使える値: {known}。</translation>
  </message>
  <message>
   <source>It did not give out what is stored in it.</source>
   <translation>中のものを渡しませんでした。</translation>
  </message>
  <message>
   <source>It ended, froze, or was closed. {detail}</source>
   <translation>終了したか、固まったか、閉じられました。{detail}</translation>
  </message>
  <message>
   <source>It has format {format}; this version knows up to {known}. Nothing was touched.</source>
   <translation>形式は {format} です。この版が扱えるのは {known} までです。何も変えていません。</translation>
  </message>
  <message>
   <source>It is damaged, or was put together from several: {detail}.</source>
   <translation>壊れているか、複数から組み合わされています: {detail}。</translation>
  </message>
  <message>
   <source>It is in {stored_with}; now {backend} answers.</source>
   <translation>{stored_with} に入っています。いま応答しているのは {backend} です。</translation>
  </message>
  <message>
   <source>It is not as it was signed, or does not fit this program: {detail}. The rules that came with this program are used instead.</source>
   <translation>署名されたときのままでないか、このプログラムに合いません: {detail}。代わりに付属の規則を使います。</translation>
  </message>
  <message>
   <source>It is not signed by a key this program trusts, or was changed since: {detail}.</source>
   <translation>このプログラムが信頼する鍵で署名されていないか、その後に変えられています: {detail}。</translation>
  </message>
  <message>
   <source>It is too large: {detail}.</source>
   <translation>大きすぎます: {detail}。</translation>
  </message>
  <message>
   <source>It may have been deleted there.</source>
   <translation>そこで削除されたのかもしれません。</translation>
  </message>
  <message>
   <source>It may have expired, or a digit was wrong.</source>
   <translation>期限切れか、数字が違っていたのかもしれません。</translation>
  </message>
  <message>
   <source>It shows a captcha, a code or a check that it is really you.</source>
   <translation>画像認証、コード、または本人確認が表示されています。</translation>
  </message>
  <message>
   <source>It was changed on the page meanwhile, and it is kept only as you have seen it here.</source>
   <translation>その間にページ上で変更されました。ここでご覧になった値のままでしか保持できません。</translation>
  </message>
  <message>
   <source>It was made for a newer program: {detail}.</source>
   <translation>より新しいプログラム用に作られています: {detail}。</translation>
  </message>
  <message>
   <source>It was never added here, or it was removed.</source>
   <translation>ここに追加されたことがないか、削除されました。</translation>
  </message>
  <message>
   <source>It was tried exactly once, so that your account is not locked.</source>
   <translation>アカウントがロックされないよう、試したのは 1 回だけです。</translation>
  </message>
  <message>
   <source>It was your turn to sign in, and you went on without it.</source>
   <translation>サインインする番でしたが、せずに先へ進みました。</translation>
  </message>
  <message>
   <source>It would bring back old rules: {detail}.</source>
   <translation>古い規則に戻ってしまいます: {detail}。</translation>
  </message>
  <message>
   <source>Its rules have mistakes, or reach further than this release allows: {detail}</source>
   <translation>規則に誤りがあるか、この版で許される範囲を超えています: {detail}</translation>
  </message>
  <message>
   <source>Look at what it is now, and keep it then if you want to.</source>
   <translation>今の値を見てから、よければ保持してください。</translation>
  </message>
  <message>
   <source>Looked for Chrome, Edge and Chromium in the usual places and for Playwright's own.</source>
   <translation>Chrome、Edge、Chromium を通常の場所で、また Playwright のものも探しました。</translation>
  </message>
  <message>
   <source>Mend them and run the command again.</source>
   <translation>直してから、コマンドをもう一度実行してください。</translation>
  </message>
  <message>
   <source>Mend them, and try again.</source>
   <translation>直してから、もう一度お試しください。</translation>
  </message>
  <message>
   <source>Name it with --account, or with one --service.</source>
   <translation>--account か、1 つの --service で指定してください。</translation>
  </message>
  <message>
   <source>Name one or several of these.</source>
   <translation>このうち 1 つまたは複数を指定してください。</translation>
  </message>
  <message>
   <source>No account has been added on this computer.</source>
   <translation>このコンピューターにはまだアカウントが追加されていません。</translation>
  </message>
  <message>
   <source>No browser was found.</source>
   <translation>ブラウザーが見つかりませんでした。</translation>
  </message>
  <message>
   <source>No keyring was found, so nothing is remembered.</source>
   <translation>キーリングが見つからないため、何も保存されません。</translation>
  </message>
  <message>
   <source>No password is at hand, and nobody is there to sign in.</source>
   <translation>パスワードがなく、サインインする人もいません。</translation>
  </message>
  <message>
   <source>No stored run begins with that, and no file has that name.</source>
   <translation>そのように始まる記録も、その名前のファイルもありません。</translation>
  </message>
  <message>
   <source>Not trying to sign in to {service} again yet.</source>
   <translation>{service} へのサインインはまだ再試行しません。</translation>
  </message>
  <message>
   <source>Nothing on its page proves it, so nothing was read.</source>
   <translation>ページに証拠がないため、何も読み取りませんでした。</translation>
  </message>
  <message>
   <source>Nothing was remembered. Check your keyring.</source>
   <translation>何も保存されませんでした。キーリングを確かめてください。</translation>
  </message>
  <message>
   <source>Nothing was stored. Try again.</source>
   <translation>何も保存されませんでした。もう一度お試しください。</translation>
  </message>
  <message>
   <source>Nothing was typed: this is not {service}'s sign-in page.</source>
   <translation>何も入力していません。これは {service} のサインインページではありません。</translation>
  </message>
  <message>
   <source>One password was given for several accounts.</source>
   <translation>複数のアカウントに 1 つのパスワードが渡されました。</translation>
  </message>
  <message>
   <source>Open it again to go on with this setting; what was proved before is kept.</source>
   <translation>もう一度開くと、この設定から続けられます。証明済みのものは残っています。</translation>
  </message>
  <message>
   <source>Open it yourself, or try again later.</source>
   <translation>自分で開くか、後でもう一度お試しください。</translation>
  </message>
  <message>
   <source>Port {port} is in use.</source>
   <translation>ポート {port} は使用中です。</translation>
  </message>
  <message>
   <source>Put it back as it was to keep it, or go on with the change.</source>
   <translation>保持するには元に戻し、そうでなければ変更を続けてください。</translation>
  </message>
  <message>
   <source>Reading it back gave something else, so it is not relied on.</source>
   <translation>読み返すと違う内容だったため、信頼しません。</translation>
  </message>
  <message>
   <source>Remove this account and add it again with “I'll sign in myself”.</source>
   <translation>このアカウントを取り除き、「自分でサインインする」で追加し直してください。</translation>
  </message>
  <message>
   <source>Report it to whoever made it; the rules in use are unharmed.</source>
   <translation>作成者に知らせてください。使用中の規則は無事です。</translation>
  </message>
  <message>
   <source>Run it again and answer the notice, or give --yes.</source>
   <translation>もう一度実行して確認に答えるか、--yes を付けてください。</translation>
  </message>
  <message>
   <source>Run it where there is a screen, and answer it in the window that opens.</source>
   <translation>画面のある環境で実行し、開いたウィンドウで答えてください。</translation>
  </message>
  <message>
   <source>Run it where there is a screen, or give --username and --password-stdin.</source>
   <translation>画面のある環境で実行するか、--username と --password-stdin を付けてください。</translation>
  </message>
  <message>
   <source>Run the command with --help to see what it takes.</source>
   <translation>--help を付けて実行すると、使い方が分かります。</translation>
  </message>
  <message>
   <source>Run “privacy-auditor accounts list” to see your accounts.</source>
   <translation>「privacy-auditor accounts list」でアカウントを確認できます。</translation>
  </message>
  <message>
   <source>Run “privacy-auditor catalogue list” to see every service.</source>
   <translation>「privacy-auditor catalogue list」ですべてのサービスを確認できます。</translation>
  </message>
  <message>
   <source>Run “privacy-auditor catalogue show SERVICE” to see its settings.</source>
   <translation>「privacy-auditor catalogue show SERVICE」で設定を確認できます。</translation>
  </message>
  <message>
   <source>Run “privacy-auditor history” to see the stored runs.</source>
   <translation>「privacy-auditor history」で保存済みの記録を確認できます。</translation>
  </message>
  <message>
   <source>Run “privacy-auditor self-test” to see why.</source>
   <translation>「privacy-auditor self-test」で理由を確認できます。</translation>
  </message>
  <message>
   <source>Sign in again and repeat the audit.</source>
   <translation>もう一度サインインして、確認をやり直してください。</translation>
  </message>
  <message>
   <source>Sign in and try again.</source>
   <translation>サインインして、もう一度お試しください。</translation>
  </message>
  <message>
   <source>Sign in yourself instead (--way self), and look for an update of the catalogue.</source>
   <translation>自分でサインインし（--way self）、カタログの更新を確かめてください。</translation>
  </message>
  <message>
   <source>Sign in yourself instead (--way self), or try again in 15 minutes.</source>
   <translation>自分でサインインする（--way self）か、15 分後にもう一度お試しください。</translation>
  </message>
  <message>
   <source>Something went wrong.</source>
   <translation>問題が起きました。</translation>
  </message>
  <message>
   <source>Start a keyring (GNOME Keyring, KeePassXC, macOS Keychain or Windows Credential Manager) and try again.</source>
   <translation>キーリング（GNOME Keyring、KeePassXC、macOS のキーチェーン、Windows の資格情報マネージャー）を起動して、もう一度お試しください。</translation>
  </message>
  <message>
   <source>Start again and type the newest code.</source>
   <translation>最初からやり直し、最新のコードを入力してください。</translation>
  </message>
  <message>
   <source>Start it by hand once to see whether it works; then try again.</source>
   <translation>一度手で起動して動くか確かめ、もう一度お試しください。</translation>
  </message>
  <message>
   <source>Start the check again.</source>
   <translation>確認をもう一度始めてください。</translation>
  </message>
  <message>
   <source>Start the one it was stored with, or add the account again.</source>
   <translation>保存したときのものを起動するか、アカウントを追加し直してください。</translation>
  </message>
  <message>
   <source>That cannot be done as asked.</source>
   <translation>そのようにはできません。</translation>
  </message>
  <message>
   <source>The account is not signed in.</source>
   <translation>アカウントはサインインしていません。</translation>
  </message>
  <message>
   <source>The account is signed out.</source>
   <translation>アカウントはサインアウトしています。</translation>
  </message>
  <message>
   <source>The accounts that there are stand on the overview.</source>
   <translation>今あるアカウントは概要にあります。</translation>
  </message>
  <message>
   <source>The browser could not be used.</source>
   <translation>ブラウザーを使えませんでした。</translation>
  </message>
  <message>
   <source>The browser did not start.</source>
   <translation>ブラウザーが起動しませんでした。</translation>
  </message>
  <message>
   <source>The browser is at {shown}, which is not an address this service is known to use.</source>
   <translation>ブラウザーは {shown} にいます。このサービスの既知のアドレスではありません。</translation>
  </message>
  <message>
   <source>The browser is too old.</source>
   <translation>ブラウザーが古すぎます。</translation>
  </message>
  <message>
   <source>The browser stopped answering.</source>
   <translation>ブラウザーが応答しなくなりました。</translation>
  </message>
  <message>
   <source>The browser window was closed.</source>
   <translation>ブラウザーのウィンドウが閉じられました。</translation>
  </message>
  <message>
   <source>The catalogue has nothing by that name.</source>
   <translation>カタログにその名前のものはありません。</translation>
  </message>
  <message>
   <source>The catalogue has nothing by that name. {nearest}</source>
   <translation>カタログにその名前のものはありません。{nearest}</translation>
  </message>
  <message>
   <source>The checklist shows the settings that there are.</source>
   <translation>今ある設定は一覧にあります。</translation>
  </message>
  <message>
   <source>The disk is full.</source>
   <translation>ディスクがいっぱいです。</translation>
  </message>
  <message>
   <source>The field for the {field} was not there.</source>
   <translation>{field} の欄がありませんでした。</translation>
  </message>
  <message>
   <source>The installed catalogue pack {pack} is not used.</source>
   <translation>インストール済みのカタログパック {pack} は使いません。</translation>
  </message>
  <message>
   <source>The keyring could not be used.</source>
   <translation>キーリングを使えませんでした。</translation>
  </message>
  <message>
   <source>The keyring did not answer, the browser is older than before, or the profile is in use ({detail}).</source>
   <translation>キーリングが応答しないか、ブラウザーが以前より古いか、プロフィールが使用中です（{detail}）。</translation>
  </message>
  <message>
   <source>The keyring did not keep what was stored.</source>
   <translation>キーリングが保存内容を保持しませんでした。</translation>
  </message>
  <message>
   <source>The keyring has no such item.</source>
   <translation>キーリングにその項目はありません。</translation>
  </message>
  <message>
   <source>The last attempt was refused or unclear; another one so soon could lock your account.</source>
   <translation>前回は拒否されたか不明でした。すぐに繰り返すとアカウントがロックされるおそれがあります。</translation>
  </message>
  <message>
   <source>The list shows now how it is. Keep it again if you want it so.</source>
   <translation>一覧は今の値を示しています。そのままでよければ、もう一度保持してください。</translation>
  </message>
  <message>
   <source>The pack could not be fetched from {pack}; nothing was changed.</source>
   <translation>{pack} からパックを取得できませんでした。何も変えていません。</translation>
  </message>
  <message>
   <source>The pack {pack} is past its date.</source>
   <translation>パック {pack} は期限切れです。</translation>
  </message>
  <message>
   <source>The pack {pack} was refused; nothing was changed.</source>
   <translation>パック {pack} は拒否されました。何も変えていません。</translation>
  </message>
  <message>
   <source>The rule file {file} has mistakes.</source>
   <translation>規則ファイル {file} に誤りがあります。</translation>
  </message>
  <message>
   <source>The service showed its sign-in page instead of your settings.</source>
   <translation>サービスは設定の代わりにサインインページを表示しました。</translation>
  </message>
  <message>
   <source>There is no account “{account}”.</source>
   <translation>アカウント「{account}」はありません。</translation>
  </message>
  <message>
   <source>There is no service called “{service}”.</source>
   <translation>「{service}」というサービスはありません。</translation>
  </message>
  <message>
   <source>There is no snapshot “{snapshot}”.</source>
   <translation>記録「{snapshot}」はありません。</translation>
  </message>
  <message>
   <source>There is nothing to answer just now.</source>
   <translation>いま答えるものはありません。</translation>
  </message>
  <message>
   <source>There is nothing to audit yet.</source>
   <translation>確認するものがまだありません。</translation>
  </message>
  <message>
   <source>This computer or session offers none of the keyrings this program trusts.</source>
   <translation>このコンピューターまたはセッションには、このプログラムが信頼するキーリングがありません。</translation>
  </message>
  <message>
   <source>This user has no permission to write there.</source>
   <translation>このユーザーにはそこへ書き込む権限がありません。</translation>
  </message>
  <message>
   <source>This was stored with another keyring.</source>
   <translation>これは別のキーリングで保存されました。</translation>
  </message>
  <message>
   <source>Try again in 15 minutes, or add the account again with “I'll sign in myself”.</source>
   <translation>15分後にもう一度試すか、「自分でサインインする」でアカウントを追加し直してください。</translation>
  </message>
  <message>
   <source>Try again in a moment.</source>
   <translation>少し待ってから、もう一度お試しください。</translation>
  </message>
  <message>
   <source>Try again in {minutes} minutes.</source>
   <translation>{minutes} 分後にもう一度お試しください。</translation>
  </message>
  <message>
   <source>Try again; if it happens again, please report it.</source>
   <translation>もう一度お試しください。繰り返すときはお知らせください。</translation>
  </message>
  <message>
   <source>Unlock it and try again.</source>
   <translation>ロックを解除して、もう一度お試しください。</translation>
  </message>
  <message>
   <source>Unlock your keyring, update the browser or end the other run; then try again.</source>
   <translation>キーリングのロックを解除し、ブラウザーを更新するか、ほかの実行を終了してから、もう一度お試しください。</translation>
  </message>
  <message>
   <source>Update it, or install another of Chrome, Edge and Chromium.</source>
   <translation>更新するか、Chrome、Edge、Chromium の別のものをインストールしてください。</translation>
  </message>
  <message>
   <source>Update the program, or install a newer pack.</source>
   <translation>プログラムを更新するか、新しいパックを入れてください。</translation>
  </message>
  <message>
   <source>Update the program.</source>
   <translation>プログラムを更新してください。</translation>
  </message>
  <message>
   <source>Use another copy. The file was left as it is.</source>
   <translation>別のコピーを使ってください。ファイルはそのままです。</translation>
  </message>
  <message>
   <source>Use only packs published by the makers of this program.</source>
   <translation>このプログラムの作成者が公開したパックだけを使ってください。</translation>
  </message>
  <message>
   <source>Wait until the other run has finished, then try again.</source>
   <translation>ほかの実行が終わるのを待って、もう一度お試しください。</translation>
  </message>
  <message>
   <source>What was asked of you is over.</source>
   <translation>あなたへのお願いは終わりました。</translation>
  </message>
  <message>
   <source>What was read before is kept. Check again.</source>
   <translation>それまでに読んだものは残っています。もう一度確認してください。</translation>
  </message>
  <message>
   <source>What was read before is kept. Run the audit again.</source>
   <translation>それまでに読み取ったものは残っています。確認をもう一度実行してください。</translation>
  </message>
  <message>
   <source>You have not said that this is fine with you.</source>
   <translation>このサービスの訪問に同意していません。</translation>
  </message>
  <message>
   <source>You or the system said no to this program.</source>
   <translation>あなたかシステムがこのプログラムを拒否しました。</translation>
  </message>
  <message>
   <source>Your keyring is locked.</source>
   <translation>キーリングがロックされています。</translation>
  </message>
  <message>
   <source>Your keyring refused access.</source>
   <translation>キーリングがアクセスを拒否しました。</translation>
  </message>
  <message>
   <source>{detail}</source>
   <translation>{detail}</translation>
  </message>
  <message>
   <source>{detail}.</source>
   <translation>{detail}。</translation>
  </message>
  <message>
   <source>{detail}; somebody may be holding newer ones back.</source>
   <translation>{detail}。新しいものを誰かが止めているのかもしれません。</translation>
  </message>
  <message>
   <source>{mistakes}</source>
   <translation>{mistakes}</translation>
  </message>
  <message>
   <source>{path}</source>
   <translation>{path}</translation>
  </message>
  <message>
   <source>{path} cannot be read.</source>
   <translation>{path} を読み取れません。</translation>
  </message>
  <message>
   <source>{path} cannot be written.</source>
   <translation>{path} に書き込めません。</translation>
  </message>
  <message>
   <source>{path} is version {version}; version {needed} or newer is needed.</source>
   <translation>{path} は版 {version} です。{needed} 以降が必要です。</translation>
  </message>
  <message>
   <source>{path} needs {needed_bytes} more. What was stored before is unharmed.</source>
   <translation>{path} にはあと {needed_bytes} 必要です。以前の保存内容は無事です。</translation>
  </message>
  <message>
   <source>{path} said: {detail}</source>
   <translation>{path} からのメッセージ: {detail}</translation>
  </message>
  <message>
   <source>{path} stayed locked for ten seconds.</source>
   <translation>{path} は 10 秒間ロックされたままでした。</translation>
  </message>
  <message>
   <source>{path} was written by a newer version of this program.</source>
   <translation>{path} はより新しい版のプログラムで書かれました。</translation>
  </message>
  <message>
   <source>{service} asks for something only you can give.</source>
   <translation>{service} は、あなたにしか答えられないことを求めています。</translation>
  </message>
  <message>
   <source>{service} has no setting “{setting}”.</source>
   <translation>{service} に設定「{setting}」はありません。</translation>
  </message>
  <message>
   <source>{service} needs you to sign in.</source>
   <translation>{service} にはあなたのサインインが必要です。</translation>
  </message>
  <message>
   <source>{service} refused the one-time code.</source>
   <translation>{service} はワンタイムコードを拒否しました。</translation>
  </message>
  <message>
   <source>{service} refused the user name or password.</source>
   <translation>{service} はユーザー名またはパスワードを拒否しました。</translation>
  </message>
  <message>
   <source>{service} was not visited.</source>
   <translation>{service} は訪問しませんでした。</translation>
  </message>
  <message>
   <source>{service} was skipped.</source>
   <translation>{service}は飛ばされました。</translation>
  </message>
  <message>
   <source>{service}'s browser profile was not opened, so that nothing in it is lost.</source>
   <translation>中のものを失わないよう、{service} のブラウザープロフィールは開きませんでした。</translation>
  </message>
  <message>
   <source>{service}'s sign-in page looks different from what we know.</source>
   <translation>{service} のサインインページが、知られているものと違います。</translation>
  </message>
  <message>
   <source>“Add an account” shows every service.</source>
   <translation>「アカウントを追加」にすべてのサービスがあります。</translation>
  </message>
  <message>
   <source>“{setting}” can never be “{value}”.</source>
   <translation>「{setting}」が「{value}」になることはありません。</translation>
  </message>
  <message>
   <source>“{setting}” was not kept.</source>
   <translation>「{setting}」は保持されませんでした。</translation>
  </message>
 </context>
 <context>
  <name>Reason</name>
  <message>
   <source>Its state could not be told for sure. Open the page and look.</source>
   <translation>状態を確実には読み取れませんでした。ページを開いてご覧ください。</translation>
  </message>
  <message>
   <source>The browser stopped. Run the check again.</source>
   <translation>ブラウザーが止まりました。確認をもう一度実行してください。</translation>
  </message>
  <message>
   <source>The check was stopped before it got here.</source>
   <translation>ここに来る前に確認が止められました。</translation>
  </message>
  <message>
   <source>The page could not be reached. Check your connection and try again.</source>
   <translation>ページに接続できませんでした。接続を確かめて、もう一度お試しください。</translation>
  </message>
  <message>
   <source>The page could not load your settings, so what it shows may not be true. Try again.</source>
   <translation>ページが設定を読み込めなかったため、表示は正しくないかもしれません。もう一度お試しください。</translation>
  </message>
  <message>
   <source>The page did not load properly. Try again.</source>
   <translation>ページが正しく読み込まれませんでした。もう一度お試しください。</translation>
  </message>
  <message>
   <source>The page has a setting with a similar name. Open it and decide yourself.</source>
   <translation>似た名前の設定があります。ページを開いてご自分で判断してください。</translation>
  </message>
  <message>
   <source>The page is in a language this check does not know yet. Open it and look.</source>
   <translation>まだ対応していない言語のページです。開いてご覧ください。</translation>
  </message>
  <message>
   <source>The page is too large to be read whole. Open it and look.</source>
   <translation>ページが大きすぎて全体を読み取れません。開いてご覧ください。</translation>
  </message>
  <message>
   <source>The page kept changing while it was read. Try again.</source>
   <translation>読み取り中にページが変わり続けました。もう一度お試しください。</translation>
  </message>
  <message>
   <source>The page says two different things about it. Open it and look.</source>
   <translation>ページの表示が食い違っています。開いてご覧ください。</translation>
  </message>
  <message>
   <source>The page stayed empty. Open it yourself to see why.</source>
   <translation>ページが空のままでした。自分で開いて理由を確かめてください。</translation>
  </message>
  <message>
   <source>The page took too long. Try again.</source>
   <translation>ページに時間がかかりすぎました。もう一度お試しください。</translation>
  </message>
  <message>
   <source>The service answered with an error. Try again later.</source>
   <translation>サービスがエラーを返しました。後でもう一度お試しください。</translation>
  </message>
  <message>
   <source>The service asked for something only you can give. Open the page and answer it.</source>
   <translation>サービスが、あなたにしか答えられないことを求めました。ページを開いて答えてください。</translation>
  </message>
  <message>
   <source>The service asked to be visited less often. Try again later.</source>
   <translation>サービスが訪問を減らすよう求めています。後でもう一度お試しください。</translation>
  </message>
  <message>
   <source>The service restricted the page. Open it yourself to see why.</source>
   <translation>サービスがページを制限しました。自分で開いて理由を確かめてください。</translation>
  </message>
  <message>
   <source>The service signed you out. Sign in again and repeat the check.</source>
   <translation>サービスからサインアウトされました。もう一度サインインしてやり直してください。</translation>
  </message>
  <message>
   <source>This account is not signed in.</source>
   <translation>このアカウントはサインインしていません。</translation>
  </message>
  <message>
   <source>This setting was not on the page. Open it and look, or wait for an update.</source>
   <translation>この設定はページにありませんでした。開いて確かめるか、更新をお待ちください。</translation>
  </message>
  <message>
   <source>Your account may not open this page.</source>
   <translation>このアカウントではこのページを開けません。</translation>
  </message>
 </context>
 <context>
  <name>Severity</name>
  <message>
   <source>Little</source>
   <translation>小</translation>
  </message>
  <message>
   <source>Much</source>
   <translation>大</translation>
  </message>
  <message>
   <source>Some</source>
   <translation>中</translation>
  </message>
 </context>
 <context>
  <name>State</name>
  <message>
   <source>As you want it</source>
   <translation>希望どおり</translation>
  </message>
  <message>
   <source>By hand</source>
   <translation>手作業</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>要変更</translation>
  </message>
  <message>
   <source>Couldn't read</source>
   <translation>読み取れず</translation>
  </message>
  <message>
   <source>Kept by you, not read</source>
   <translation>保持中（未読み取り）</translation>
  </message>
  <message>
   <source>Kept on purpose</source>
   <translation>あえてそのまま</translation>
  </message>
  <message>
   <source>Locked</source>
   <translation>ロック</translation>
  </message>
  <message>
   <source>Not checked yet</source>
   <translation>未確認</translation>
  </message>
  <message>
   <source>Not offered here</source>
   <translation>提供なし</translation>
  </message>
 </context>
 <context>
  <name>Terms</name>
  <message>
   <source>it refuses sign-in in browsers it takes for automated</source>
   <translation>自動操作と見なしたブラウザーでのサインインを拒否します</translation>
  </message>
  <message>
   <source>its terms allow automated access</source>
   <translation>規約は自動アクセスを認めています</translation>
  </message>
  <message>
   <source>its terms forbid automated access</source>
   <translation>規約は自動アクセスを禁じています</translation>
  </message>
  <message>
   <source>its terms restrict automated access</source>
   <translation>規約は自動アクセスを制限しています</translation>
  </message>
  <message>
   <source>we do not know what its terms say about automated access</source>
   <translation>自動アクセスについて規約がどう定めているかは分かりません</translation>
  </message>
 </context>
 <context>
  <name>Turn</name>
  <message>
   <source>Your turn: answer what you see at {service}.</source>
   <translation>あなたの番です：{service} で表示されている内容に答えてください。</translation>
  </message>
  <message>
   <source>Your turn: open the page of {service} that should be read.</source>
   <translation>あなたの番です：読み取る {service} のページを開いてください。</translation>
  </message>
  <message>
   <source>Your turn: sign in to {service} in the window that has opened.</source>
   <translation>あなたの番です：開いたウィンドウで {service} にサインインしてください。</translation>
  </message>
  <message>
   <source>Your turn: type the code from {service} into the small window.</source>
   <translation>あなたの番です：小さなウィンドウに {service} のコードを入力してください。</translation>
  </message>
  <message>
   <source>Your turn: type your password for {service} into the small window.</source>
   <translation>あなたの番です：小さなウィンドウに {service} のパスワードを入力してください。</translation>
  </message>
  <message>
   <source>Your turn: your desktop asks for the password of its keyring.</source>
   <translation>あなたの番です：デスクトップがキーリングのパスワードを求めています。</translation>
  </message>
  <message>
   <source>Your turn: {service} asks for something only you can give, in its window.</source>
   <translation>あなたの番です：{service} のウィンドウで、あなたにしかできない確認が求められています。</translation>
  </message>
 </context>
 <context>
  <name>Value</name>
  <message>
   <source>off</source>
   <translation>オフ</translation>
  </message>
  <message>
   <source>on</source>
   <translation>オン</translation>
  </message>
  <message>
   <source>partly on</source>
   <translation>一部オン</translation>
  </message>
 </context>
 <context>
  <name>Way</name>
  <message>
   <source>Guide me; nothing is read</source>
   <translation>案内だけ（何も読み取りません）</translation>
  </message>
  <message>
   <source>I'll sign in myself, in an ordinary browser window</source>
   <translation>ふつうのブラウザーウィンドウで自分でサインインする</translation>
  </message>
  <message>
   <source>It is the gentlest way that works with this service.</source>
   <translation>このサービスで使える、最も穏やかな方法です。</translation>
  </message>
  <message>
   <source>Its terms forbid automated access, so no program visits it for you.</source>
   <translation>規約が自動アクセスを禁じているため、プログラムは代わりに訪問しません。</translation>
  </message>
  <message>
   <source>None of its settings can be read from a page.</source>
   <translation>ページから読み取れる設定がありません。</translation>
  </message>
  <message>
   <source>Nothing is known about signing in there.</source>
   <translation>サインインの方法が知られていません。</translation>
  </message>
  <message>
   <source>Read the page I opened</source>
   <translation>自分で開いたページを読み取る</translation>
  </message>
  <message>
   <source>Sign me in with a password from my keyring</source>
   <translation>キーリングのパスワードでサインインする</translation>
  </message>
  <message>
   <source>The program never sees your password, and nothing tells the service's page of a program.</source>
   <translation>プログラムはパスワードを見ません。サービスのページにもプログラムとは伝わりません。</translation>
  </message>
  <message>
   <source>This service refuses sign-in in browsers it takes for automated, so you sign in yourself.</source>
   <translation>このサービスは自動操作と見なしたブラウザーでのサインインを拒否するため、自分でサインインします。</translation>
  </message>
 </context>
 <context>
  <name>Window</name>
  <message>
   <source> or </source>
   <translation> または </translation>
  </message>
  <message numerus="yes">
   <source>%n as you want them</source>
   <translation>
    <numerusform>%n 件は希望どおり</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n as you want them already</source>
   <translation>
    <numerusform>%n 件はすでに希望どおり</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n by hand</source>
   <translation>
    <numerusform>%n 件は手作業</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n changed and proved</source>
   <translation>
    <numerusform>%n 件を変更し、証明しました</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n changes</source>
   <translation>
    <numerusform>変化 %n 件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n couldn't be read</source>
   <translation>
    <numerusform>%n 件は読み取れず</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n done by hand, as you say</source>
   <translation>
    <numerusform>%n 件は手作業で済み（あなたの申告）</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries</source>
   <translation>
    <numerusform>%n 件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n kept on purpose</source>
   <translation>
    <numerusform>%n 件はあえてそのまま</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n left for later</source>
   <translation>
    <numerusform>%n 件は後回し</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n locked</source>
   <translation>
    <numerusform>%n 件はロック</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n locked by the service</source>
   <translation>
    <numerusform>%n 件はサービスによりロックされています</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more accounts wait for you after this.</source>
   <translation>
    <numerusform>このあと、あと %n 個のアカウントが待っています。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not checked</source>
   <translation>
    <numerusform>%n 件は未確認</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not offered</source>
   <translation>
    <numerusform>%n 件は提供なし</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n requests that could have changed something were stopped.</source>
   <translation>
    <numerusform>何かを変えたかもしれない要求を %n 件止めました。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n settings</source>
   <translation>
    <numerusform>%n 件の設定</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n settings are left of it.</source>
   <translation>
    <numerusform>残りの設定は %n 件です。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n settings had been read and are kept.</source>
   <translation>
    <numerusform>%n 件の設定はすでに読み取られ、残っています。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n skipped</source>
   <translation>
    <numerusform>%n 件は飛ばしました</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to change</source>
   <translation>
    <numerusform>%n 件は要変更</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;About Privacy Settings Auditor</source>
   <translation>Privacy Settings Auditor について(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Add an account…</source>
   <translation>アカウントを追加(&amp;A)…</translation>
  </message>
  <message>
   <source>&amp;Answer received</source>
   <translation>返事が来た(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Ask me again on</source>
   <translation>次に尋ねる日(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>戻る(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Back (B)</source>
   <translation>戻る(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Browser</source>
   <translation>ブラウザー(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Check</source>
   <translation>確認(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Country</source>
   <translation>国(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>書き出す(&amp;E)…</translation>
  </message>
  <message>
   <source>&amp;Fill these in</source>
   <translation>書き込む(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Forget everything…</source>
   <translation>すべて忘れる(&amp;F)…</translation>
  </message>
  <message>
   <source>&amp;From</source>
   <translation>開始(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Go on</source>
   <translation>続ける(&amp;G)</translation>
  </message>
  <message>
   <source>&amp;Guide me through these</source>
   <translation>これらを案内(&amp;G)</translation>
  </message>
  <message>
   <source>&amp;Guide me through what is left</source>
   <translation>残りを案内(&amp;G)</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>ヘルプ(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;I sent it on</source>
   <translation>送った日(&amp;I)</translation>
  </message>
  <message>
   <source>&amp;Import a snapshot…</source>
   <translation>記録を取り込む(&amp;I)…</translation>
  </message>
  <message>
   <source>&amp;Keep as it is…</source>
   <translation>そのままにする(&amp;K)…</translation>
  </message>
  <message>
   <source>&amp;Keep as it is… (K)</source>
   <translation>そのままにする(&amp;K)…</translation>
  </message>
  <message>
   <source>&amp;Keyboard</source>
   <translation>キーボード(&amp;K)</translation>
  </message>
  <message>
   <source>&amp;Language</source>
   <translation>言語(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Let it go on</source>
   <translation>続ける(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;No answer yet</source>
   <translation>まだ返事がない(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Not now</source>
   <translation>今はしない(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Open again now</source>
   <translation>今すぐ開き直す(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Open the page</source>
   <translation>ページを開く(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Open this page</source>
   <translation>このページを開く(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Pause</source>
   <translation>一時停止(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Plan</source>
   <translation>プラン(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Program</source>
   <translation>プログラム(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>終了(&amp;Q)</translation>
  </message>
  <message>
   <source>&amp;Read any site…</source>
   <translation>任意のサイトを読み取る(&amp;R)…</translation>
  </message>
  <message>
   <source>&amp;Remind me to check</source>
   <translation>確認を知らせる(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Remove from this list</source>
   <translation>この一覧から外す(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Save as text…</source>
   <translation>テキストとして保存(&amp;S)…</translation>
  </message>
  <message>
   <source>&amp;Save…</source>
   <translation>保存(&amp;S)…</translation>
  </message>
  <message>
   <source>&amp;Settings…</source>
   <translation>設定(&amp;S)…</translation>
  </message>
  <message>
   <source>&amp;Skip (S)</source>
   <translation>飛ばす(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;To</source>
   <translation>終わり(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>元に戻す(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;User name</source>
   <translation>ユーザー名(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>表示(&amp;V)</translation>
  </message>
  <message>
   <source>A browser window is open at {host}. Go to any page of your settings there, then have it read here.</source>
   <translation>ブラウザーのウィンドウが {host} で開いています。設定のページへ進み、ここで読み取らせてください。</translation>
  </message>
  <message>
   <source>A complaint to the authority</source>
   <translation>監督機関への苦情</translation>
  </message>
  <message>
   <source>A deadline counts from the day you sent it; public holidays are not considered. This is not legal advice.</source>
   <translation>期限は送った日から数えます。祝日は考慮していません。これは法的助言ではありません。</translation>
  </message>
  <message>
   <source>A letter</source>
   <translation>手紙</translation>
  </message>
  <message>
   <source>A normal browser window is open at {host}, to sign in to {service}.</source>
   <translation>{service} にサインインするため、ふつうのブラウザーウィンドウが {host} で開いています。</translation>
  </message>
  <message>
   <source>A note about a check or a guide that was cut off</source>
   <translation>途中で終わった確認や案内についてのメモ</translation>
  </message>
  <message>
   <source>A setting is being checked again</source>
   <translation>設定を1つ確認し直しています</translation>
  </message>
  <message>
   <source>A spare copy of them</source>
   <translation>その予備</translation>
  </message>
  <message>
   <source>A&amp;ddress of your own server</source>
   <translation>自分のサーバーのアドレス(&amp;D)</translation>
  </message>
  <message>
   <source>About</source>
   <translation>内容</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>アカウント</translation>
  </message>
  <message>
   <source>Accounts and how far they are</source>
   <translation>アカウントと進み具合</translation>
  </message>
  <message>
   <source>Accounts that were checked only once are not compared.</source>
   <translation>一度しか確認していないアカウントは比べません。</translation>
  </message>
  <message>
   <source>Add an account</source>
   <translation>アカウントを追加</translation>
  </message>
  <message>
   <source>Add this account</source>
   <translation>このアカウントを追加</translation>
  </message>
  <message>
   <source>After</source>
   <translation>あと</translation>
  </message>
  <message>
   <source>After a second check you see here what has moved since the first.</source>
   <translation>2 回目の確認の後、前回からの動きがここに表示されます。</translation>
  </message>
  <message>
   <source>After your first check you see here how your settings stood, day by day.</source>
   <translation>最初の確認の後、設定の状態が日ごとにここに表示されます。</translation>
  </message>
  <message numerus="yes">
   <source>All %n changed and proved.</source>
   <translation>
    <numerusform>%n 件すべてを変更し、証明しました。</numerusform>
   </translation>
  </message>
  <message>
   <source>All of it is on this computer and nowhere else: {size} in all.</source>
   <translation>すべてこのコンピューターの中だけにあります: 合計 {size}。</translation>
  </message>
  <message>
   <source>All services together</source>
   <translation>すべてのサービス</translation>
  </message>
  <message>
   <source>Another country</source>
   <translation>その他の国</translation>
  </message>
  <message>
   <source>Another one…</source>
   <translation>別のブラウザー…</translation>
  </message>
  <message>
   <source>Answered {day}</source>
   <translation>{day} に返事あり</translation>
  </message>
  <message>
   <source>As advised: {values}</source>
   <translation>助言どおり：{values}</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>システムに合わせる</translation>
  </message>
  <message>
   <source>As you want it: {title}</source>
   <translation>希望どおりに設定：{title}</translation>
  </message>
  <message>
   <source>Asked the browser…</source>
   <translation>ブラウザーに依頼しました…</translation>
  </message>
  <message>
   <source>Attach the evidence: save it with “Save as mail with evidence” or from the report.</source>
   <translation>証拠を添付してください。「証拠付きメールとして保存」か報告書から保存できます。</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>戻る</translation>
  </message>
  <message>
   <source>Back to the &amp;checklist</source>
   <translation>一覧に戻る(&amp;C)</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>前</translation>
  </message>
  <message>
   <source>Begin with the practice accounts.</source>
   <translation>練習用アカウントで始める。</translation>
  </message>
  <message>
   <source>Can't &amp;find it (F)</source>
   <translation>見つからない(&amp;F)</translation>
  </message>
  <message>
   <source>Changed by you</source>
   <translation>あなたが変えたもの</translation>
  </message>
  <message>
   <source>Changed without you</source>
   <translation>あなた以外が変えたもの</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>変化</translation>
  </message>
  <message>
   <source>Check &amp;again</source>
   <translation>もう一度確認(&amp;A)</translation>
  </message>
  <message>
   <source>Check again to start it anew.</source>
   <translation>もう一度確認すると、新しく始まります。</translation>
  </message>
  <message>
   <source>Check all now</source>
   <translation>今すぐすべて確認</translation>
  </message>
  <message>
   <source>Checking your settings</source>
   <translation>設定を確認しています</translation>
  </message>
  <message>
   <source>Checklist</source>
   <translation>一覧</translation>
  </message>
  <message>
   <source>Choose a browser</source>
   <translation>ブラウザーを選ぶ</translation>
  </message>
  <message>
   <source>Choose a service from the list.</source>
   <translation>一覧からサービスを選んでください。</translation>
  </message>
  <message>
   <source>Choose a setting to see what it does.</source>
   <translation>設定を選ぶと、その働きが表示されます。</translation>
  </message>
  <message>
   <source>Choose two different checks.</source>
   <translation>違う 2 回の確認を選んでください。</translation>
  </message>
  <message>
   <source>Copy the c&amp;ommand</source>
   <translation>コマンドをコピー(&amp;O)</translation>
  </message>
  <message>
   <source>Damaged copies, set aside</source>
   <translation>壊れたため取り分けたコピー</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>ダーク</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>Delete “{name}” for good?</source>
   <translation>「{name}」を完全に削除しますか？</translation>
  </message>
  <message>
   <source>Delete: {name}</source>
   <translation>削除: {name}</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>削除…</translation>
  </message>
  <message>
   <source>Details of the setting</source>
   <translation>設定の詳細</translation>
  </message>
  <message>
   <source>Do not visit it</source>
   <translation>訪問しない</translation>
  </message>
  <message>
   <source>Don't &amp;keep it any more</source>
   <translation>そのままにするのをやめる(&amp;K)</translation>
  </message>
  <message numerus="yes">
   <source>Done, all %n of them.</source>
   <translation>
    <numerusform>完了: %n 件すべて。</numerusform>
   </translation>
  </message>
  <message>
   <source>Draft a &amp;complaint…</source>
   <translation>苦情の下書き(&amp;C)…</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>期限</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Every account</source>
   <translation>すべてのアカウント</translation>
  </message>
  <message>
   <source>Every check and its findings</source>
   <translation>すべての確認とその結果</translation>
  </message>
  <message>
   <source>Every month</source>
   <translation>毎月</translation>
  </message>
  <message>
   <source>Every service</source>
   <translation>すべてのサービス</translation>
  </message>
  <message>
   <source>Every state</source>
   <translation>すべての状態</translation>
  </message>
  <message>
   <source>Every subject</source>
   <translation>すべてのテーマ</translation>
  </message>
  <message>
   <source>Every three months</source>
   <translation>3 か月ごと</translation>
  </message>
  <message>
   <source>Everything a check found, for other programs. It never holds an account name.</source>
   <translation>確認で見つかったすべて（ほかのプログラム用）。アカウント名は決して含みません。</translation>
  </message>
  <message>
   <source>Everything that is stored</source>
   <translation>保存されているすべて</translation>
  </message>
  <message>
   <source>Evidence pack (*.zip)</source>
   <translation>証拠パック (*.zip)</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>書き出す</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>書き出す…</translation>
  </message>
  <message>
   <source>Finished.</source>
   <translation>終わりました。</translation>
  </message>
  <message>
   <source>For example: I like these suggestions</source>
   <translation>例: このおすすめが気に入っている</translation>
  </message>
  <message>
   <source>Forget everything</source>
   <translation>すべて忘れる</translation>
  </message>
  <message>
   <source>Forget everything on this computer?</source>
   <translation>このコンピューターのすべてを忘れますか？</translation>
  </message>
  <message>
   <source>Give the address of your server, beginning with https://.</source>
   <translation>サーバーのアドレスを https:// から入力してください。</translation>
  </message>
  <message>
   <source>Give the user name to sign in with.</source>
   <translation>サインインに使うユーザー名を入力してください。</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>続ける</translation>
  </message>
  <message>
   <source>Go on with the check that was cut off?</source>
   <translation>中断された確認を続けますか？</translation>
  </message>
  <message>
   <source>Go on with the guide that was cut off?</source>
   <translation>途中で終わった案内を続けますか?</translation>
  </message>
  <message>
   <source>Good to know</source>
   <translation>知っておくとよいこと</translation>
  </message>
  <message>
   <source>History</source>
   <translation>履歴</translation>
  </message>
  <message>
   <source>How it went over time</source>
   <translation>これまでの移り変わり</translation>
  </message>
  <message>
   <source>How much it matters: {word}.</source>
   <translation>重要さ: {word}。</translation>
  </message>
  <message>
   <source>How to get signed in</source>
   <translation>サインインの方法</translation>
  </message>
  <message>
   <source>I don't mind; leave it out</source>
   <translation>気にしない（対象から外す）</translation>
  </message>
  <message>
   <source>I have finished</source>
   <translation>済みました</translation>
  </message>
  <message>
   <source>I have read this and want to go on</source>
   <translation>読みました。続けます</translation>
  </message>
  <message>
   <source>I'm signed in</source>
   <translation>サインインしました</translation>
  </message>
  <message>
   <source>Import a snapshot</source>
   <translation>記録を取り込む</translation>
  </message>
  <message>
   <source>Imported checks</source>
   <translation>取り込んだ確認</translation>
  </message>
  <message>
   <source>In the checklist: arrows choose, Enter opens the page, F5 checks again, Ctrl+F searches</source>
   <translation>チェックリスト：矢印で選択、Enter でページを開く、F5 で再確認、Ctrl+F で検索</translation>
  </message>
  <message>
   <source>In the guide: Enter for what is offered first, S skips, K keeps, F finds help, B goes back, Esc stops</source>
   <translation>ガイド：Enter で最初の操作、S でスキップ、K で維持、F で探すのを手伝う、B で戻る、Esc で終了</translation>
  </message>
  <message>
   <source>It counts from the next check on.</source>
   <translation>次回の確認から適用されます。</translation>
  </message>
  <message>
   <source>It ended by itself ({how}). What was read before is kept.</source>
   <translation>自分で終了しました（{how}）。それまでに読み取ったものは残っています。</translation>
  </message>
  <message>
   <source>It is not known when this was last checked.</source>
   <translation>最後に確かめられた日は分かりません。</translation>
  </message>
  <message>
   <source>It is typed only at the service's own sign-in page.</source>
   <translation>入力するのは、サービス自身のサインインページだけです。</translation>
  </message>
  <message>
   <source>It reads the privacy settings of your own accounts and changes none of them. Nothing leaves this computer but the visits to the services themselves.

Free software under the Apache License 2.0. It uses Qt under the LGPL 3, and a browser that is installed.</source>
   <translation>ご自身のアカウントのプライバシー設定を読み取り、変更は一切しません。各サービスへのアクセスを除き、何もこのコンピューターの外には出ません。

Apache License 2.0 のフリーソフトウェアです。LGPL 3 の Qt と、インストール済みのブラウザーを使用します。</translation>
  </message>
  <message>
   <source>It stays in the list as “kept by you, not read”, and the guide leaves it out. If its value is read one day, it is judged anew. You can undo this.</source>
   <translation>一覧には「保持中（未読み取り）」として残り、ガイドでは飛ばされます。いつか値が読み取れたら、改めて判定します。元に戻すこともできます。</translation>
  </message>
  <message>
   <source>It stays in the list as “kept on purpose” and is not counted as something to change. You can undo this.</source>
   <translation>「あえてそのまま」として一覧に残り、要変更には数えません。元に戻せます。</translation>
  </message>
  <message>
   <source>It takes effect when the program is opened again.</source>
   <translation>プログラムを開き直すと有効になります。</translation>
  </message>
  <message>
   <source>It was settled on its page while you were asked, and the guide went on.</source>
   <translation>お尋ねしている間にページ上で済んだため、ガイドは先に進みました。</translation>
  </message>
  <message>
   <source>Its &amp;name here, if you have several (optional)</source>
   <translation>ここでの名前（複数ある場合・任意）(&amp;N)</translation>
  </message>
  <message>
   <source>Its sign-in, and all that was found, pictured and noted about it, is deleted from this computer. At the service nothing changes.</source>
   <translation>サインインと、見つけたもの、撮ったもの、記したものすべてがこのコンピューターから消えます。サービス側では何も変わりません。</translation>
  </message>
  <message>
   <source>Its window does not answer. Close it, or end the program, and start it again.</source>
   <translation>ウィンドウが応答していません。閉じるかプログラムを終了して、もう一度起動してください。</translation>
  </message>
  <message>
   <source>Keep as it is</source>
   <translation>そのままにする</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>そのままにする</translation>
  </message>
  <message>
   <source>Kept as it is: {title}</source>
   <translation>そのままにしました: {title}</translation>
  </message>
  <message>
   <source>Kept until {day}.</source>
   <translation>{day}まで保持します。</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>キーボード</translation>
  </message>
  <message>
   <source>Kind of file</source>
   <translation>ファイルの種類</translation>
  </message>
  <message>
   <source>L&amp;ook</source>
   <translation>外観(&amp;O)</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>言語</translation>
  </message>
  <message>
   <source>Language of the report</source>
   <translation>報告書の言語</translation>
  </message>
  <message>
   <source>Last checked {day}</source>
   <translation>最終確認 {day}</translation>
  </message>
  <message>
   <source>Left out from the next check on: {title}</source>
   <translation>次回の確認から対象外：{title}</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>手紙</translation>
  </message>
  <message>
   <source>Letters and their dates</source>
   <translation>手紙とその期日</translation>
  </message>
  <message>
   <source>Letters that wait for an answer: {n}</source>
   <translation>返事を待つ手紙: {n}</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>ライト</translation>
  </message>
  <message>
   <source>Logs</source>
   <translation>ログ</translation>
  </message>
  <message>
   <source>Mail (*.eml)</source>
   <translation>メール (*.eml)</translation>
  </message>
  <message>
   <source>Matters</source>
   <translation>重要さ</translation>
  </message>
  <message>
   <source>Matters: {word}</source>
   <translation>重要さ: {word}</translation>
  </message>
  <message>
   <source>Much or little</source>
   <translation>重要さを問わない</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>しない</translation>
  </message>
  <message>
   <source>New on these pages</source>
   <translation>これらのページで新しいもの</translation>
  </message>
  <message numerus="yes">
   <source>New on these pages: %n controls</source>
   <translation>
    <numerusform>これらのページで新しいもの: %n 件</numerusform>
   </translation>
  </message>
  <message>
   <source>New settings</source>
   <translation>新しい設定</translation>
  </message>
  <message>
   <source>No accounts yet. Try the practice accounts: they need no password.</source>
   <translation>アカウントはまだありません。練習用アカウントをお試しください。パスワードは要りません。</translation>
  </message>
  <message>
   <source>No address is known. Look for one in their privacy policy.</source>
   <translation>宛先が知られていません。プライバシーポリシーで探してください。</translation>
  </message>
  <message>
   <source>No letters yet. Where a setting has no switch, the checklist offers to write one.</source>
   <translation>手紙はまだありません。スイッチのない設定では、一覧から手紙を書けます。</translation>
  </message>
  <message>
   <source>No longer readable</source>
   <translation>読み取れなくなったもの</translation>
  </message>
  <message>
   <source>No page is known for this setting: the path on the right leads to it.</source>
   <translation>この設定のページはわかっていません。右の道順で行けます。</translation>
  </message>
  <message>
   <source>No setting fits. Take a filter away, or search for something else.</source>
   <translation>当てはまる設定がありません。絞り込みを外すか、別の言葉で探してください。</translation>
  </message>
  <message>
   <source>No such service is known yet. “Read any site…” in the menu reads any page you open.</source>
   <translation>このサービスはまだ登録されていません。メニューの「任意のサイトを読み取る…」で、開いたページを読み取れます。</translation>
  </message>
  <message>
   <source>Not checked yet</source>
   <translation>未確認</translation>
  </message>
  <message>
   <source>Not every account has it: {reason}</source>
   <translation>すべてのアカウントにあるわけではありません: {reason}</translation>
  </message>
  <message>
   <source>Not kept any more: {title}</source>
   <translation>そのままにするのをやめました: {title}</translation>
  </message>
  <message>
   <source>Not said</source>
   <translation>指定なし</translation>
  </message>
  <message>
   <source>Nothing has been checked yet. “Check all now” on the overview fills this list.</source>
   <translation>まだ何も確認していません。概要の「今すぐすべて確認」でこの一覧が埋まります。</translation>
  </message>
  <message>
   <source>Nothing has moved between these two checks. Everything is as you left it.</source>
   <translation>この 2 回の間に動いたものはありません。すべてそのままです。</translation>
  </message>
  <message>
   <source>Nothing is read for {service}: open each page in your own browser, and say here what it says.</source>
   <translation>{service} では何も読み取りません。ご自分のブラウザーで各ページを開き、表示をここに入力してください。</translation>
  </message>
  <message>
   <source>Nothing is sent anywhere: a file is written where you choose.</source>
   <translation>どこにも送りません。選んだ場所にファイルを書くだけです。</translation>
  </message>
  <message>
   <source>Nothing is stored.</source>
   <translation>何も保存されていません。</translation>
  </message>
  <message>
   <source>Nothing was read in both of these checks, so there is nothing to compare.</source>
   <translation>どちらの確認でも読んだものがないため、比べるものがありません。</translation>
  </message>
  <message>
   <source>Notices you agreed to</source>
   <translation>同意したお知らせ</translation>
  </message>
  <message>
   <source>Now: {now}. You want: {wanted}.</source>
   <translation>現在: {now}。希望: {wanted}。</translation>
  </message>
  <message>
   <source>Of these settings none is left to change.</source>
   <translation>これらの設定に変えるものは残っていません。</translation>
  </message>
  <message>
   <source>One file without scripts that loads nothing. Account names are in it only if shown above.</source>
   <translation>スクリプトのない 1 つのファイルで、何も読み込みません。アカウント名は上で表示したときだけ入ります。</translation>
  </message>
  <message>
   <source>One row for each setting, for a spreadsheet.</source>
   <translation>設定ごとに 1 行（表計算用）。</translation>
  </message>
  <message>
   <source>One-time code for {service}</source>
   <translation>{service} のワンタイムコード</translation>
  </message>
  <message>
   <source>Only here: {places}</source>
   <translation>ここだけ: {places}</translation>
  </message>
  <message>
   <source>Open checklist</source>
   <translation>一覧を開く</translation>
  </message>
  <message>
   <source>Open checklist of {service}</source>
   <translation>{service} の一覧を開く</translation>
  </message>
  <message>
   <source>Open in &amp;mail program</source>
   <translation>メールソフトで開く(&amp;M)</translation>
  </message>
  <message>
   <source>Open the page of {setting}</source>
   <translation>{setting} のページを開く</translation>
  </message>
  <message>
   <source>Open the whole checklist</source>
   <translation>一覧をすべて開く</translation>
  </message>
  <message>
   <source>Open their &amp;page for requests</source>
   <translation>申請ページを開く(&amp;P)</translation>
  </message>
  <message>
   <source>Open this page</source>
   <translation>このページを開く</translation>
  </message>
  <message>
   <source>Our advice has changed</source>
   <translation>助言が変わったもの</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>期限超過</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>概要</translation>
  </message>
  <message>
   <source>Password for {service}</source>
   <translation>{service} のパスワード</translation>
  </message>
  <message>
   <source>Passwords and keys in your keyring</source>
   <translation>キーリングのパスワードと鍵</translation>
  </message>
  <message>
   <source>Paused. The page that is open is read to its end; then nothing happens until you go on.</source>
   <translation>一時停止中です。開いているページは最後まで読み取り、続けるまで何もしません。</translation>
  </message>
  <message>
   <source>Picture of the course; the table below says the same</source>
   <translation>移り変わりの図（下の表と同じ内容）</translation>
  </message>
  <message>
   <source>Pictures for evidence</source>
   <translation>証拠の画像</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>場所</translation>
  </message>
  <message>
   <source>Please wait</source>
   <translation>お待ちください</translation>
  </message>
  <message>
   <source>Practice accounts</source>
   <translation>練習用アカウント</translation>
  </message>
  <message>
   <source>Preview of the report</source>
   <translation>報告書のプレビュー</translation>
  </message>
  <message>
   <source>Privacy Settings Auditor</source>
   <translation>Privacy Settings Auditor</translation>
  </message>
  <message>
   <source>Proposed: {reason}</source>
   <translation>おすすめ：{reason}</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>質問</translation>
  </message>
  <message>
   <source>Read any site</source>
   <translation>任意のサイトを読み取る</translation>
  </message>
  <message>
   <source>Read it and change what does not fit. Your name and address are not stored. This is not legal advice.</source>
   <translation>読んで、合わないところを直してください。お名前と住所は保存されません。これは法的助言ではありません。</translation>
  </message>
  <message>
   <source>Read this page</source>
   <translation>このページを読み取る</translation>
  </message>
  <message>
   <source>Read what the service's terms say, and say that you want to go on.</source>
   <translation>サービスの規約の内容を読み、続けることを選んでください。</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>取り除く</translation>
  </message>
  <message>
   <source>Remove {account} from this program?</source>
   <translation>{account}をこのプログラムから取り除きますか?</translation>
  </message>
  <message>
   <source>Remove {service} from this program</source>
   <translation>{service}をこのプログラムから取り除く</translation>
  </message>
  <message>
   <source>Removed. Nothing about this account is stored here any more.</source>
   <translation>取り除きました。このアカウントについて保存されているものはもうありません。</translation>
  </message>
  <message>
   <source>Removed: the letter to {service}</source>
   <translation>取り除きました: {service}への手紙</translation>
  </message>
  <message>
   <source>Remove…</source>
   <translation>取り除く…</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>報告書</translation>
  </message>
  <message>
   <source>Report to print (*.pdf)</source>
   <translation>印刷用の報告書 (*.pdf)</translation>
  </message>
  <message>
   <source>Report to read (*.html)</source>
   <translation>読むための報告書 (*.html)</translation>
  </message>
  <message>
   <source>Report…</source>
   <translation>報告書…</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Save as mail with &amp;evidence…</source>
   <translation>証拠付きメールとして保存(&amp;E)…</translation>
  </message>
  <message>
   <source>Search (Ctrl+F)</source>
   <translation>検索 (Ctrl+F)</translation>
  </message>
  <message>
   <source>Search services</source>
   <translation>サービスを検索</translation>
  </message>
  <message>
   <source>Search settings</source>
   <translation>設定を検索</translation>
  </message>
  <message>
   <source>See how your privacy settings stand.</source>
   <translation>プライバシー設定の状態を確かめましょう。</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>送付</translation>
  </message>
  <message>
   <source>Service</source>
   <translation>サービス</translation>
  </message>
  <message>
   <source>Services</source>
   <translation>サービス</translation>
  </message>
  <message>
   <source>Setting</source>
   <translation>設定</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>設定</translation>
  </message>
  <message>
   <source>Settings and advice differ by country.</source>
   <translation>設定や助言は国によって異なります。</translation>
  </message>
  <message>
   <source>Settings checked so far</source>
   <translation>これまでに確認した設定</translation>
  </message>
  <message>
   <source>Settings that can be read: {readable} of {settings}. For the others you are shown the way.</source>
   <translation>読める設定: {settings} 件中 {readable} 件。ほかは道順をお見せします。</translation>
  </message>
  <message>
   <source>Settled so far</source>
   <translation>これまでに済んだもの</translation>
  </message>
  <message>
   <source>Sho&amp;w it</source>
   <translation>表示(&amp;W)</translation>
  </message>
  <message>
   <source>Show account &amp;names</source>
   <translation>アカウント名を表示(&amp;N)</translation>
  </message>
  <message>
   <source>Show only one account</source>
   <translation>1 つのアカウントだけ表示</translation>
  </message>
  <message>
   <source>Show only one service</source>
   <translation>1 つのサービスだけ表示</translation>
  </message>
  <message>
   <source>Show only one state</source>
   <translation>1 つの状態だけ表示</translation>
  </message>
  <message>
   <source>Show only one subject</source>
   <translation>1 つのテーマだけ表示</translation>
  </message>
  <message>
   <source>Show only what matters so much</source>
   <translation>この重要さのものだけ表示</translation>
  </message>
  <message>
   <source>Shows how your accounts' privacy settings stand.</source>
   <translation>アカウントのプライバシー設定の状態を示します。</translation>
  </message>
  <message>
   <source>Sign in there, then close it, or say here that you are signed in. This app cannot see what you type.</source>
   <translation>そこでサインインしてから閉じるか、ここでサインインしたと知らせてください。このプログラムには入力は見えません。</translation>
  </message>
  <message>
   <source>Sign-ins, sealed</source>
   <translation>サインイン情報（封印済み）</translation>
  </message>
  <message>
   <source>Sites this program has opened</source>
   <translation>このプログラムが開いたサイト</translation>
  </message>
  <message>
   <source>Skip this account</source>
   <translation>このアカウントを飛ばす</translation>
  </message>
  <message>
   <source>Snapshot (*.json)</source>
   <translation>記録 (*.json)</translation>
  </message>
  <message>
   <source>Snapshots and evidence packs (*.json *.zip)</source>
   <translation>記録と証拠パック (*.json *.zip)</translation>
  </message>
  <message>
   <source>Some settings are there for some plans only.</source>
   <translation>一部の設定は特定のプランにのみあります。</translation>
  </message>
  <message>
   <source>Something similar is on the page: “{hint}”</source>
   <translation>ページに似たものがあります:「{hint}」</translation>
  </message>
  <message>
   <source>Source: {source}</source>
   <translation>出典: {source}</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状態</translation>
  </message>
  <message>
   <source>Sto&amp;p (Esc)</source>
   <translation>やめる(&amp;P) (Esc)</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>やめる</translation>
  </message>
  <message>
   <source>Stop it and &amp;check all</source>
   <translation>停止してすべて確認(&amp;C)</translation>
  </message>
  <message>
   <source>Stop it and &amp;open the page</source>
   <translation>停止してページを開く(&amp;O)</translation>
  </message>
  <message>
   <source>Stop it and &amp;read this site</source>
   <translation>停止してこのサイトを読む(&amp;R)</translation>
  </message>
  <message>
   <source>Stop it and &amp;remove the account</source>
   <translation>停止してアカウントを削除(&amp;R)</translation>
  </message>
  <message>
   <source>Stop it and check &amp;this setting</source>
   <translation>停止してこの設定を確認(&amp;T)</translation>
  </message>
  <message>
   <source>Stop it and check the &amp;practice accounts</source>
   <translation>停止して練習用アカウントを確認(&amp;P)</translation>
  </message>
  <message>
   <source>Stop it and go &amp;back to your own</source>
   <translation>停止して自分のアカウントに戻る(&amp;B)</translation>
  </message>
  <message>
   <source>Stop it and start the &amp;guide</source>
   <translation>停止してガイドを始める(&amp;G)</translation>
  </message>
  <message>
   <source>Stop it for something else? What was read until now is kept.</source>
   <translation>別のことのために停止しますか。これまでに読み取った内容は残ります。</translation>
  </message>
  <message>
   <source>Stopped. What was read before is kept.</source>
   <translation>止めました。それまでに読み取ったものは残っています。</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>止めています…</translation>
  </message>
  <message>
   <source>Stored here</source>
   <translation>保存内容</translation>
  </message>
  <message>
   <source>Subject</source>
   <translation>テーマ</translation>
  </message>
  <message>
   <source>Table (*.csv)</source>
   <translation>表 (*.csv)</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>本文</translation>
  </message>
  <message>
   <source>Text (*.txt)</source>
   <translation>テキスト (*.txt)</translation>
  </message>
  <message>
   <source>The address of the page is not confirmed: if it leads nowhere, use the path above.</source>
   <translation>このページのアドレスは未確認です。開けないときは上の経路を使ってください。</translation>
  </message>
  <message>
   <source>The address of the site, such as https://www.example.com/settings</source>
   <translation>サイトのアドレス（例: https://www.example.com/settings）</translation>
  </message>
  <message>
   <source>The check to show and export</source>
   <translation>表示して書き出す確認</translation>
  </message>
  <message>
   <source>The checklist shows how it is now; there it can be kept.</source>
   <translation>チェックリストに今の値が出ています。そこで保持できます。</translation>
  </message>
  <message>
   <source>The course as a table</source>
   <translation>移り変わりの表</translation>
  </message>
  <message>
   <source>The day to ask again</source>
   <translation>次に尋ねる日</translation>
  </message>
  <message>
   <source>The day you sent it</source>
   <translation>送った日</translation>
  </message>
  <message>
   <source>The earlier check</source>
   <translation>前の確認</translation>
  </message>
  <message>
   <source>The first that is found</source>
   <translation>最初に見つかったもの</translation>
  </message>
  <message>
   <source>The guide is under way</source>
   <translation>案内の途中です</translation>
  </message>
  <message>
   <source>The later check</source>
   <translation>後の確認</translation>
  </message>
  <message>
   <source>The letter</source>
   <translation>手紙</translation>
  </message>
  <message>
   <source>The letter was written anew.</source>
   <translation>手紙を書き直しました。</translation>
  </message>
  <message>
   <source>The page has a Save button: without it the change is lost.</source>
   <translation>ページに保存ボタンがあります。押さないと変更は失われます。</translation>
  </message>
  <message>
   <source>The page still asked to sign in.</source>
   <translation>ページはまだサインインを求めていました。</translation>
  </message>
  <message>
   <source>The part that reads your settings has stopped.</source>
   <translation>設定を読み取る部分が止まりました。</translation>
  </message>
  <message>
   <source>The program is open already.</source>
   <translation>プログラムはすでに開いています。</translation>
  </message>
  <message>
   <source>The reminder is shown in this window: while it is open, and when you open it. It names no account, and nothing is checked by itself.</source>
   <translation>お知らせはこのウィンドウに表示されます（開いている間と、開いたとき）。アカウント名は出ず、自動で確認されることもありません。</translation>
  </message>
  <message>
   <source>The same report on paper, printed by your browser without network. This takes some seconds.</source>
   <translation>同じ報告書を、ブラウザーがネットワークなしで印刷します。数秒かかります。</translation>
  </message>
  <message>
   <source>The snapshot is stored. You find it under Changes and History, marked as imported.</source>
   <translation>スナップショットを保存しました。「変化」と「履歴」に、取り込んだものとして載ります。</translation>
  </message>
  <message>
   <source>The snapshot sealed with its hash and chained to your last pack. Anyone can check it with “privacy-auditor verify”. It never holds an account name.</source>
   <translation>ハッシュで封印し、前のパックにつないだ記録です。誰でも「privacy-auditor verify」で確かめられます。アカウント名は決して含みません。</translation>
  </message>
  <message>
   <source>The text is copied: paste it into their page.</source>
   <translation>本文をコピーしました。相手のページに貼り付けてください。</translation>
  </message>
  <message>
   <source>The text is too long to be handed over. It is copied: paste it into the mail.</source>
   <translation>本文が長すぎて渡せません。コピーしたので、メールに貼り付けてください。</translation>
  </message>
  <message>
   <source>There is no mail address for this: copy the text into their page.</source>
   <translation>これにはメールの宛先がありません。本文を相手のページに写してください。</translation>
  </message>
  <message>
   <source>There is nothing to export yet. Check some accounts first.</source>
   <translation>書き出すものがまだありません。先にアカウントを確認してください。</translation>
  </message>
  <message>
   <source>There is nothing to go through yet. Check your accounts first.</source>
   <translation>まだ見ていくものがありません。まずアカウントを確認してください。</translation>
  </message>
  <message>
   <source>These are practice accounts. &amp;Back to your own</source>
   <translation>これは練習用アカウントです。自分のアカウントに戻る(&amp;B)</translation>
  </message>
  <message>
   <source>They look like privacy choices, but nobody has described them yet. Open the page and decide yourself.</source>
   <translation>プライバシーの選択のようですが、まだ説明がありません。ページを開いてご自分で判断してください。</translation>
  </message>
  <message>
   <source>This advice is older than three months; the service may have moved or renamed the setting.</source>
   <translation>この助言は 3 か月以上前のものです。設定が移動したり名前が変わったりしているかもしれません。</translation>
  </message>
  <message>
   <source>This is a guess from this computer: correct it.</source>
   <translation>これはこのコンピューターからの推測です。違う場合は直してください。</translation>
  </message>
  <message>
   <source>This program opens your own accounts' settings pages in a real browser, reads the switches, and shows which still need changing. It changes nothing, and nothing leaves this computer.</source>
   <translation>このプログラムは、ご自分のアカウントの設定ページを本物のブラウザーで開き、スイッチを読み取り、変更が必要なものを示します。何も変えず、何もこのコンピューターの外に出しません。</translation>
  </message>
  <message>
   <source>This window's size and settings</source>
   <translation>このウィンドウの大きさと設定</translation>
  </message>
  <message>
   <source>To</source>
   <translation>宛先</translation>
  </message>
  <message>
   <source>Try with &amp;practice accounts</source>
   <translation>練習用アカウントで試す(&amp;P)</translation>
  </message>
  <message>
   <source>Try with practice accounts</source>
   <translation>練習用アカウントで試す</translation>
  </message>
  <message>
   <source>Updates of the catalogue</source>
   <translation>カタログの更新</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>待機中</translation>
  </message>
  <message>
   <source>Want it &amp;differently…</source>
   <translation>別の値を希望する(&amp;D)…</translation>
  </message>
  <message>
   <source>Want it differently</source>
   <translation>別の値を希望する</translation>
  </message>
  <message>
   <source>Want it so</source>
   <translation>これを希望する</translation>
  </message>
  <message>
   <source>What has been done</source>
   <translation>これまでの作業</translation>
  </message>
  <message>
   <source>What has changed</source>
   <translation>変わったこと</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>働き</translation>
  </message>
  <message>
   <source>What the service's policy says</source>
   <translation>サービスのポリシーの内容</translation>
  </message>
  <message>
   <source>What to &amp;aim for</source>
   <translation>目標(&amp;A)</translation>
  </message>
  <message>
   <source>What to ask for</source>
   <translation>求める内容</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>すること</translation>
  </message>
  <message>
   <source>What was read</source>
   <translation>読み取ったもの</translation>
  </message>
  <message>
   <source>What you asked for</source>
   <translation>求めた内容</translation>
  </message>
  <message>
   <source>What you choose counts from now on, for this account, and is part of every later check and report.</source>
   <translation>選んだ内容は今後このアカウントに適用され、以降のすべての確認とレポートに含まれます。</translation>
  </message>
  <message>
   <source>What you give up by changing it</source>
   <translation>変えると失うもの</translation>
  </message>
  <message>
   <source>What's stored here</source>
   <translation>ここに保存されているもの</translation>
  </message>
  <message>
   <source>When a sign-in was last refused</source>
   <translation>サインインが最後に拒否された時</translation>
  </message>
  <message>
   <source>Where it is</source>
   <translation>場所</translation>
  </message>
  <message>
   <source>Which service to show</source>
   <translation>表示するサービス</translation>
  </message>
  <message>
   <source>Which sites were opened</source>
   <translation>開いたサイト</translation>
  </message>
  <message>
   <source>Who says so</source>
   <translation>出典</translation>
  </message>
  <message>
   <source>Why do you keep it? (optional)</source>
   <translation>そのままにする理由（任意）</translation>
  </message>
  <message>
   <source>Why it matters</source>
   <translation>大切な理由</translation>
  </message>
  <message>
   <source>Why this is not read</source>
   <translation>これを読み取らない理由</translation>
  </message>
  <message>
   <source>Why you keep it</source>
   <translation>そのままにする理由</translation>
  </message>
  <message>
   <source>Why: {because}.</source>
   <translation>理由: {because}。</translation>
  </message>
  <message>
   <source>Working. You can do other things meanwhile.</source>
   <translation>作業中です。その間ほかのことができます。</translation>
  </message>
  <message>
   <source>Write a &amp;letter…</source>
   <translation>手紙を書く(&amp;L)…</translation>
  </message>
  <message>
   <source>Writing {path}…</source>
   <translation>{path} を書いています…</translation>
  </message>
  <message>
   <source>Wrote {path}</source>
   <translation>{path} を書きました</translation>
  </message>
  <message>
   <source>You have added this account already. Give another name to add a second one.</source>
   <translation>このアカウントは追加済みです。2 つ目を追加するには別の名前を付けてください。</translation>
  </message>
  <message>
   <source>You keep it: {reason}.</source>
   <translation>保持しています: {reason}</translation>
  </message>
  <message>
   <source>You said so yourself: the program has not seen this value.</source>
   <translation>これはあなたの申告です。プログラムはこの値を見ていません。</translation>
  </message>
  <message>
   <source>You want it so yourself; advised is: {values}.</source>
   <translation>これはあなたの希望です。助言：{values}。</translation>
  </message>
  <message>
   <source>You wanted to be asked again on {day}: the next check judges it anew.</source>
   <translation>{day}にもう一度尋ねることになっていました。次の確認で改めて判定します。</translation>
  </message>
  <message>
   <source>Your account there</source>
   <translation>そこでのあなたのアカウント</translation>
  </message>
  <message>
   <source>Your accounts</source>
   <translation>あなたのアカウント</translation>
  </message>
  <message>
   <source>Your address</source>
   <translation>住所</translation>
  </message>
  <message>
   <source>Your check is paused</source>
   <translation>確認を一時停止しています</translation>
  </message>
  <message numerus="yes">
   <source>Your checklist still has %n settings to change: it is older than what was read last.</source>
   <translation>
    <numerusform>一覧にはまだ変更すべき設定が %n 件あります。一覧は最後に読み取った内容より古いものです。</numerusform>
   </translation>
  </message>
  <message>
   <source>Your list of accounts</source>
   <translation>アカウントの一覧</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>お名前</translation>
  </message>
  <message>
   <source>Your passwords, sign-ins, checks, letters and settings in this program are removed. At the services nothing changes.</source>
   <translation>このプログラム内のパスワード、サインイン、確認、手紙、設定が削除されます。サービス側では何も変わりません。</translation>
  </message>
  <message>
   <source>Your rights</source>
   <translation>あなたの権利</translation>
  </message>
  <message>
   <source>Your settings are being checked</source>
   <translation>設定を確認しています</translation>
  </message>
  <message>
   <source>Your settings are read in it, and in it you sign in yourself. It has to be a Chrome, Edge or Chromium.</source>
   <translation>設定の読み取りと、ご自身でのサインインに使われます。Chrome、Edge、Chromium のいずれかが必要です。</translation>
  </message>
  <message>
   <source>Your settings were last checked on {day}. &amp;Check again</source>
   <translation>設定の最終確認日は {day} です。もう一度確認する(&amp;C)</translation>
  </message>
  <message>
   <source>Your turn</source>
   <translation>あなたの番です</translation>
  </message>
  <message>
   <source>checked {day}</source>
   <translation>{day} に確認</translation>
  </message>
  <message>
   <source>couldn't be read</source>
   <translation>読み取れず</translation>
  </message>
  <message>
   <source>done</source>
   <translation>完了</translation>
  </message>
  <message>
   <source>done: {counts}</source>
   <translation>完了：{counts}</translation>
  </message>
  <message>
   <source>looks like a privacy choice: {label}: {value}</source>
   <translation>プライバシーの選択のようです: {label}: {value}</translation>
  </message>
  <message>
   <source>no public address</source>
   <translation>公開アドレスなし</translation>
  </message>
  <message>
   <source>not begun</source>
   <translation>未開始</translation>
  </message>
  <message>
   <source>not readable</source>
   <translation>読み取り不可</translation>
  </message>
  <message>
   <source>overdue: {n}</source>
   <translation>期限超過: {n}</translation>
  </message>
  <message>
   <source>reading {page}</source>
   <translation>{page} を読み取り中</translation>
  </message>
  <message>
   <source>seen {day}</source>
   <translation>{day} に閲覧</translation>
  </message>
  <message>
   <source>signing in</source>
   <translation>サインイン中</translation>
  </message>
  <message>
   <source>your turn</source>
   <translation>あなたの番</translation>
  </message>
  <message>
   <source>{address}: controls: {controls} · known: {judged} · new: {new}</source>
   <translation>{address}: 項目 {controls} · 既知 {judged} · 新規 {new}</translation>
  </message>
  <message>
   <source>{check} · imported</source>
   <translation>{check} · 取り込み</translation>
  </message>
  <message>
   <source>{check} · practice accounts</source>
   <translation>{check} · 練習用アカウント</translation>
  </message>
  <message numerus="yes">
   <source>{done} of %n settings</source>
   <translation>
    <numerusform>設定 %n 件中 {done} 件</numerusform>
   </translation>
  </message>
  <message>
   <source>{law}; to be answered under {answer}.</source>
   <translation>{law}。{answer} により返答が必要です。</translation>
  </message>
  <message>
   <source>{minutes}:{seconds:02} elapsed</source>
   <translation>経過 {minutes}:{seconds:02}</translation>
  </message>
  <message>
   <source>{name} exists already. Replace it?</source>
   <translation>{name}はすでにあります。置き換えますか?</translation>
  </message>
  <message>
   <source>{n} of {whole}</source>
   <translation>{whole} 件中 {n} 件</translation>
  </message>
  <message>
   <source>{path} (too old)</source>
   <translation>{path}（古すぎます）</translation>
  </message>
  <message>
   <source>{service} asks for something only you can give. A normal browser window is open at {host}.</source>
   <translation>{service} は、あなたにしか答えられないことを求めています。ふつうのブラウザーウィンドウが {host} で開いています。</translation>
  </message>
  <message>
   <source>{service} waits for you</source>
   <translation>{service}があなたを待っています</translation>
  </message>
  <message>
   <source>{service} was added until you close this program: there is no keyring that could keep it.</source>
   <translation>{service}を追加しましたが、保存できるキーリングがないため、このプログラムを閉じるまでです。</translation>
  </message>
  <message>
   <source>{service} was added. “Check all now” reads it.</source>
   <translation>{service} を追加しました。「今すぐすべて確認」で読み取ります。</translation>
  </message>
  <message>
   <source>{service}: reading {page}</source>
   <translation>{service}: {page} を読み取り中</translation>
  </message>
  <message>
   <source>{service}: signing in</source>
   <translation>{service}: サインイン中</translation>
  </message>
  <message>
   <source>{service}: {says}. This app opens your own settings pages in a real browser, reads them and changes nothing. Whether that is fine with the service is your decision.</source>
   <translation>{service}: {says}。このプログラムは、ご自分の設定ページを本物のブラウザーで開いて読み取り、何も変えません。サービスにとって問題ないかは、あなたが判断します。</translation>
  </message>
  <message>
   <source>{service}: “{label}”: {value} ({category})</source>
   <translation>{service}: 「{label}」: {value}({category})</translation>
  </message>
  <message>
   <source>{shown} of {settings}</source>
   <translation>{settings} 件中 {shown} 件</translation>
  </message>
  <message>
   <source>{size} · {place}</source>
   <translation>{size} · {place}</translation>
  </message>
  <message>
   <source>“Save as mail with evidence” attaches it; a mail opened from here has no evidence yet.</source>
   <translation>「証拠付きメールとして保存」なら添付されます。ここから開いたメールにはまだ証拠がありません。</translation>
  </message>
  <message>
   <source>“{title}” was not kept.</source>
   <translation>「{title}」は保持されませんでした。</translation>
  </message>
 </context>
</TS>
