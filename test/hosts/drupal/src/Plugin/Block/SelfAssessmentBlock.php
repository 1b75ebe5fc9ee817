<?php

namespace Drupal\polku\Plugin\Block;

use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\StringTranslation\TranslatableMarkup;

#[Block(id: 'polku_self_assessment', admin_label: new TranslatableMarkup('Self-assessment'))]
final class SelfAssessmentBlock extends BlockBase {

  public function build(): array {
    return [
      '#theme' => 'polku_self_assessment',
      '#language' => \Drupal::languageManager()->getCurrentLanguage()->getId(),
      '#definition' => 'employee',
      '#reader' => 'Työnohjaaja',
      '#cache' => ['contexts' => ['languages:language_interface']],
    ];
  }

}
