<?php
/**
 * Plugin Name: BLUP
 * Description: Viser en landsbys vej gennem Den Bæredygtige Lokale Udviklingsproces. Sæt adressen på landsbyens side ind alene på en linje, eller skriv [blup village="https://…"].
 * Version: 0.0.0
 * Requires at least: 5.0
 * Requires PHP: 7.2
 * License: MIT
 *
 * Everything is drawn by one script of the site this file came from. There are no settings, nothing is stored, and nobody
 * else is asked for anything.
 */

namespace Blup;

defined('ABSPATH') || exit;

/** Where the script and the villages are. The build writes it here, so that no author can name another script. */
const SITE = 'http://localhost:4173/';

/** What an attribute may say. */
const ALLOWED = [
  'element' => '/^(progress|goal-wheel|initiatives|village)$/',
  'lang' => '/^(da|en|de)$/',
  'view' => '/^(wheel|tree|table)$/',
  'count' => '/^(initiatives|goals)$/',
  'goal' => '/^([1-9]|1[0-7])$/',
  'accent' => '/^#([0-9a-f]{3}|[0-9a-f]{6})$/i',
];

const LINK = [
  'da' => 'Se landsbyens vej gennem BLUP',
  'en' => 'See the village’s way through BLUP',
  'de' => 'Der Weg des Dorfes durch BLUP',
];

add_shortcode('blup', __NAMESPACE__ . '\shortcode');
add_action('init', __NAMESPACE__ . '\take_addresses');
add_filter('the_content', __NAMESPACE__ . '\serve_written', 12);
add_filter('widget_block_content', __NAMESPACE__ . '\serve_written', 12);
add_filter('script_loader_tag', __NAMESPACE__ . '\as_module', 10, 3);

/** [blup village="https://…/villages/ellum.json" element="progress" lang="da"]Ellum er i gang.[/blup] */
function shortcode($given, $words = '') {
  $none = array_fill_keys(array_merge(['village'], array_keys(ALLOWED)), '');
  return draw(shortcode_atts($none, $given, 'blup'), wp_strip_all_tags($words));
}

/** The address of a village's page, or of one of its frames, alone on a line or in an Embed block. */
function take_addresses() {
  $pattern = '~^' . preg_quote(SITE, '~') . 'data/[a-z0-9-]+/(villages|embed)/[a-z0-9-]+(/|\.json|$)~';
  wp_embed_register_handler('blup', $pattern, function ($match, $attributes, $address) {
    return draw(['village' => $address], '');
  });
}

/** An element, with words in it that stand without a script too; or those words alone. */
function draw($given, $words) {
  $village = read_address($given['village']);
  $chosen = array_merge($village, array_filter($given, __NAMESPACE__ . '\is_allowed', ARRAY_FILTER_USE_BOTH));
  $lang = $chosen['lang'] ?? substr(get_locale(), 0, 2);
  $link = sprintf('<a href="%s">%s</a>', esc_url($village['page']), LINK[$lang] ?? LINK['da']);
  $fallback = ltrim(esc_html(trim($words)) . " $link");
  if (empty($village['feed']) || is_feed()) return $fallback;
  serve();
  return element($chosen, $fallback);
}

function is_allowed($value, $name) {
  return isset(ALLOWED[$name]) && preg_match(ALLOWED[$name], $value);
}

/** Where a village's page and feed are, and what a frame of its shows. The front page of the site, where that cannot be told. */
function read_address($given) {
  $address = preg_replace('/[?#].*/', '', esc_url_raw(trim($given), ['http', 'https']));
  $page = '(?:\.json|(?:/(?<page_lang>en|de))?(?:/(?:index\.html)?)?)';
  $frame = '/(?<element>progress|goal-wheel|initiatives)(?:\.(?<lang>en|de))?\.html';
  if (!preg_match("~^(?<folder>https?://.+/)(?:villages|embed)/(?<id>[a-z0-9-]+)(?:$page|$frame)$~", $address, $match)) {
    return ['page' => SITE, 'feed' => preg_match('~^https?://.+\.json$~', $address) ? $address : ''];
  }
  $village = $match['folder'] . 'villages/' . $match['id'];
  $lang = ($match['lang'] ?? '') ?: $match['page_lang'] ?? '';
  $page = $village . ($lang ? "/$lang" : '') . '/index.html';
  return array_filter(['page' => $page, 'feed' => "$village.json", 'element' => $match['element'] ?? '', 'lang' => $lang]);
}

// On one line: WordPress makes a paragraph of a blank one.
function element($chosen, $fallback) {
  $tag = 'blup-' . ($chosen['element'] ?? 'progress');
  $written = ' src="' . esc_url($chosen['feed']) . '"';
  foreach (array_intersect_key($chosen, array_flip(['lang', 'view', 'count', 'goal'])) as $name => $value) {
    $written .= " $name=\"" . esc_attr($value) . '"';
  }
  if (isset($chosen['accent'])) $written .= ' style="--blup-accent:' . esc_attr($chosen['accent']) . '"';
  $parts = "<blup-progress>$fallback</blup-progress><blup-goal-wheel></blup-goal-wheel><blup-initiatives></blup-initiatives>";
  return "<$tag$written>" . ($tag === 'blup-village' ? $parts : $fallback) . "</$tag>";
}

/** Brings the script, once, however many ask for it. */
function serve() {
  wp_enqueue_script('blup', SITE . 'blup.js', [], null, true);
}

/** An element that somebody wrote by hand needs the script too. */
function serve_written($content) {
  if (preg_match('/<blup-|\bdata-blup=/', $content)) serve();
  return $content;
}

function as_module($tag, $handle, $address) {
  return $handle === 'blup' ? sprintf("<script type=\"module\" src=\"%s\"></script>\n", esc_url($address)) : $tag;
}
