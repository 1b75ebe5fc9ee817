<?php
// One page that shows the element in a form and takes what the form sends. No script of its own is needed.
declare(strict_types=1);

session_start(['cookie_httponly' => true, 'cookie_samesite' => 'Strict']);
$_SESSION['token'] ??= bin2hex(random_bytes(32));

$limit = 1_000_000;
$fault = null;

if ($_SERVER['REQUEST_METHOD'] === 'POST') {
    $text = is_string($_POST['result'] ?? null) ? $_POST['result'] : '';
    $result = strlen($text) <= $limit ? json_decode($text, true, 32) : null;
    $id = is_array($result) && is_string($result['id'] ?? null) ? $result['id'] : '';
    $known = in_array($result['schema'] ?? null, ['polku/self-assessment', 'polku/sealed'], true);
    if (!hash_equals($_SESSION['token'], (string) ($_POST['token'] ?? ''))) {
        http_response_code(403);
        $fault = 'Sivu oli auki liian kauan. Lähetä uudelleen.';
    } elseif (!$known || preg_match('/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/D', $id) !== 1) {
        http_response_code(400);
        $fault = 'Tämä ei ole polku-tulos.';
    } else {
        // The newest confirmation of a result takes the place of an earlier one.
        $folder = getenv('POLKU_RESULTS') ?: sys_get_temp_dir() . '/polku-results';
        is_dir($folder) || mkdir($folder, 0700, true);
        file_put_contents("$folder/$id.json", $text, LOCK_EX);
        header('Location: ?sent', true, 303);
        exit();
    }
}

header(
    "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " .
        "img-src 'self' data:; form-action 'self'; require-trusted-types-for 'script'; trusted-types lit-html"
);
$escape = fn(string $text): string => htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
?>
<!doctype html>
<html lang="fi">
  <head>
    <meta charset="utf-8" />
    <title>Intranet</title>
    <link rel="icon" href="data:," />
    <script type="module" src="/polku/polku-self-assessment.js"></script>
  </head>
  <body>
    <main>
      <?php if (isset($_GET['sent'])): ?>
        <p id="sent">Kiitos. Vastauksesi on tallennettu.</p>
      <?php else: ?>
        <?php if ($fault !== null): ?><p role="alert"><?= $escape($fault) ?></p><?php endif; ?>
        <form method="post">
          <input type="hidden" name="token" value="<?= $escape($_SESSION['token']) ?>" />
          <polku-self-assessment name="result" required definition="review" reader="Työnohjaaja"
          ></polku-self-assessment>
          <button>Lähetä</button>
        </form>
      <?php endif; ?>
    </main>
  </body>
</html>
