import 'polku';
import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { JsonPipe } from '@angular/common';
import { bootstrapApplication } from '@angular/platform-browser';
import type { PolkuSelfAssessment, PolkuSubmitEvent } from 'polku';
import { questionnaires } from 'polku/catalogue';
import type { AssessmentResult } from 'polku/contracts';

@Component({
  selector: 'host-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  imports: [JsonPipe],
  template: `
    <polku-self-assessment
      #element
      [definition]="definition"
      reader="Työnohjaaja"
      [headingLevel]="2"
      (polku-submit)="onSubmit($event, element)"
    ></polku-self-assessment>
    <output>{{ sent() | json }}</output>
    <div id="sent">
      @if (sent(); as result) {
        <polku-self-assessment [value]="result" readonly></polku-self-assessment>
      }
    </div>
  `,
})
class Host {
  readonly definition = { ...questionnaires.review, title: 'Before the meeting' };
  readonly sent = signal<AssessmentResult | null>(null);

  // The template knows both types: the tag and its events are in the maps of the DOM.
  onSubmit(event: PolkuSubmitEvent, element: PolkuSelfAssessment): void {
    event.preventDefault();
    if (event.detail.schema === 'polku/self-assessment') this.sent.set(event.detail);
    element.delivered();
  }
}

await bootstrapApplication(Host, { providers: [provideZonelessChangeDetection()] });
