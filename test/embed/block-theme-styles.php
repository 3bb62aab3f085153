<?php
/** Prints the style sheet that WordPress makes of a block theme, without a site: php block-theme-styles.php <wordpress> <theme> */
[, $wordpress, $theme] = $argv;
define('ABSPATH', "$wordpress/");
define('WPINC', 'wp-includes');
define('WP_DEBUG', false);
$parts = ['load', 'plugin', 'functions', 'formatting', 'kses', 'option', 'theme', 'blocks', 'class-wp-block-supports',
  'class-wp-block-type', 'class-wp-block-type-registry', 'block-supports/utils', 'block-supports/typography',
  'class-wp-theme-json', 'class-wp-theme-json-schema', 'class-wp-theme-json-data'];
foreach ($parts as $part) require_once ABSPATH . WPINC . "/$part.php";
// There is no database: the one setting that is asked for.
add_filter('pre_option_blog_charset', fn() => 'UTF-8');
/** Instead of what a site's database says: the theme's own settings. */
function wp_get_global_settings(array $path = []) {
  return _wp_array_get($GLOBALS['json']->get_settings(), $path);
}
$read = fn(string $folder) => json_decode(file_get_contents("$folder/theme.json"), true);
$json = new WP_Theme_JSON($read(ABSPATH . WPINC), 'default');
$json->merge(new WP_Theme_JSON($read($theme), 'theme'));
echo $json->get_stylesheet();
