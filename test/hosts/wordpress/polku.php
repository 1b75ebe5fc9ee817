<?php
/**
 * Plugin Name: polku
 * Description: [polku_self_assessment] shows a self-assessment before supervision at work.
 * Version: 0.1.0
 * Requires PHP: 7.4
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	static function () {
		// dist/cdn of the package lies in the folder "polku" beside this file.
		if ( function_exists( 'wp_register_script_module' ) ) {
			wp_register_script_module( 'polku', plugins_url( 'polku/polku-self-assessment.js', __FILE__ ), array(), null );
		} else {
			// Before WordPress 6.5.
			wp_register_script( 'polku', plugins_url( 'polku/polku.classic.js', __FILE__ ), array(), null, true );
		}
		add_shortcode( 'polku_self_assessment', 'polku_self_assessment' );
	}
);

/** The tag with the attributes of the shortcode; the module is loaded on the pages that show it. */
function polku_self_assessment( $given ) {
	$attributes = shortcode_atts(
		array(
			'lang'       => substr( get_locale(), 0, 2 ),
			'definition' => 'employee',
			'layout'     => 'pages',
			'reader'     => '',
			'retention'  => '',
			'recipients' => '',
			'draft'      => 'session',
		),
		$given,
		'polku_self_assessment'
	);
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( 'polku' );
	} else {
		wp_enqueue_script( 'polku' );
	}
	$written = '';
	foreach ( array_filter( $attributes ) as $name => $value ) {
		$written .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return "<polku-self-assessment$written></polku-self-assessment>";
}
