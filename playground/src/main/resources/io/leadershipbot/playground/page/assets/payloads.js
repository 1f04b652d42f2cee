// Ties what a platform draws to what can be done with it.
import { confirmed } from './confirm.js';
import { slackView, teamsDialog } from './forms.js';
import { slackText } from './message.js';
import { drawSlack } from './slack.js';
import { drawTeams } from './teams.js';
import { unmarked } from './teams-plain.js';

/**
 * @param drawing drawBlocks and drawCard
 * @param parent the side
 * @param doing act(action), open(url) and close() of the window
 * @returns forMessages(state, person) and drawForm(form, state)
 */
export function payloads(platform, drawing, parent, doing) {
  return platform === 'slack' ? slack(drawing, parent, doing) : teams(drawing, doing);
}

function slack(drawing, parent, doing) {
  const context = (state, where) => ({
    drawBlocks: drawing.drawBlocks, people: everybody(state), places: state.places,
    onAction: async (block, element, value, control) => {
      if (!element.confirm || await confirmed(element.confirm, parent)) {
        await busy(control, () => doing.act({ do: 'click', ...where, block: block.block_id, action: element.action_id,
          ...(value !== null && { value }) }));
      }
    },
  });
  return {
    forMessages: (state, person) => ({
      person, drawText: slackText(everybody(state)),
      drawPayload: message => drawSlack(message.payload, context(state, { message: message.id })).element,
    }),
    drawForm: (form, state) => slackView(form, context(state, { view: form.id }),
      (values, control) => busy(control, () => doing.act({ do: 'submit', view: form.id, values })), doing.close),
  };
}

function teams(drawing, doing) {
  const context = where => ({
    drawCard: drawing.drawCard, onUrl: doing.open,
    onAction: (action, inputs, control) => busy(control, () => doing.act({ do: 'click', ...where, action, inputs })),
  });
  return {
    forMessages: (state, person) => ({
      person, drawText: text => unmarked(text),
      drawPayload: message => drawTeams(message.payload, context({ message: message.id })),
    }),
    drawForm: form => teamsDialog(form, context({ dialog: true })),
  };
}

/** Everybody who may be called by a message. */
const everybody = state => [...state.people, ...state.messages.map(message => message.author)];

/** Nothing is sent twice because somebody clicked twice. */
async function busy(control, work) {
  if (control?.getAttribute('aria-busy') === 'true') {
    return;
  }
  control?.setAttribute('aria-busy', 'true');
  await work();
  control?.removeAttribute('aria-busy');
}
