import { RULESET, ruleset, TEAMS, type Team } from './ruleset.ts';

/** Asks GitHub's own command something; gives what it said, and throws what went wrong as an error. */
export type Gh = (args: readonly string[], input?: string) => string;

/** One thing that a repository needs. */
export interface Step {
  title: string;
  /** Why, and where it stands on the site of GitHub. */
  why: string;
  /** What is typed to do it; in words where no command can. */
  shown: readonly string[];
  /** Does it, also a second time; absent for what only a person can. */
  run?: (gh: Gh) => void;
}

const api = (method: string, path: string, ...fields: string[]) => [
  'api',
  '--silent',
  '--method',
  method,
  path,
  ...fields,
];
/** The words of a command as they are typed. */
const typed = (args: readonly string[]) =>
  `gh ${args.map((arg) => (/^[\w@./:=~-]+$/.test(arg) ? arg : `'${arg}'`)).join(' ')}`;

/** The number of each team, or none where the account has no teams or GitHub cannot be asked. */
export function teamIds(gh: Gh, owner: string): Record<Team, number> | undefined {
  try {
    const id = (team: Team) => Number(gh(['api', `orgs/${owner}/teams/${team}`, '--jq', '.id']));
    return { redactie: id('redactie'), ontwikkeling: id('ontwikkeling') };
  } catch {
    return undefined;
  }
}

/** Everything that a repository (`owner/name`) needs before editors can work in it, in order. */
export function steps(repository: string, inSite: string | undefined): Step[] {
  const [owner = ''] = repository.split('/');
  const address = `https://github.com/${repository}`;
  const makeTeam = (team: Team) => [
    [
      'api',
      '--silent',
      `orgs/${owner}/teams`,
      '--field',
      `name=${team}`,
      '--field',
      'privacy=closed',
    ],
    api('PUT', `orgs/${owner}/teams/${team}/repos/${repository}`, '--field', 'permission=push'),
  ];
  const actions = api(
    'PUT',
    `repos/${repository}/actions/permissions/workflow`,
    '--field',
    'default_workflow_permissions=read',
    '--field',
    'can_approve_pull_request_reviews=true',
  );
  const pages = (method: string) =>
    api(method, `repos/${repository}/pages`, '--field', 'build_type=workflow');
  const rules = (method: string, path = '') => [
    ...api(method, `repos/${repository}/rulesets${path}`),
    '--input',
    '-',
  ];
  return [
    {
      title: 'Maak de teams redactie en ontwikkeling',
      why: 'Zij keuren voorstellen goed. Settings > Collaborators and teams. Alleen bij een organisatie; op een eigen account kan het niet.',
      shown: TEAMS.flatMap((team) => makeTeam(team).map(typed)),
      run(gh) {
        for (const team of TEAMS) {
          const [make = [], allow = []] = makeTeam(team);
          if (!teamExists(gh, owner, team)) gh(make);
          gh(allow);
        }
      },
    },
    {
      title: 'Laat Actions voorstellen openen',
      why: 'Zonder dit mislukken de formulieren. Settings > Actions > General > Allow GitHub Actions to create and approve pull requests. Staat het op slot, vraag het de beheerder van de organisatie.',
      shown: [typed(actions)],
      run: (gh) => void gh(actions),
    },
    {
      title: 'Publiceer met Actions op Pages',
      why: 'Settings > Pages > Source: GitHub Actions.',
      shown: [typed(pages('POST'))],
      run(gh) {
        const there = works(() => gh(['api', `repos/${repository}/pages`]));
        gh(pages(there ? 'PUT' : 'POST'));
      },
    },
    {
      title: 'Bewaak de hoofdtak',
      why: 'Een voorstel gaat alleen door met goede controles en een akkoord; wat vaststaat, vraagt een akkoord van beide teams. Settings > Rules > Rulesets.',
      shown: [`npm run --silent inrichten -- ${repository} --ruleset | ${typed(rules('POST'))}`],
      run(gh) {
        const found = gh([
          'api',
          `repos/${repository}/rulesets`,
          '--jq',
          `.[] | select(.name == "${RULESET}") | .id`,
        ]).trim();
        const [id] = found.split('\n');
        const body = JSON.stringify(ruleset(teamIds(gh, owner)));
        gh(id ? rules('PUT', `/${id}`) : rules('POST'), body);
      },
    },
    {
      title: 'Zet de naam van de organisatie in .github/CODEOWNERS',
      why: 'Met een voorstel: een bestand verandert niemand buiten een voorstel om.',
      shown: [`Vervang daarin ORGANISATIE door ${owner}.`],
    },
    {
      title: 'Zet het adres van de repository in content/site.yaml',
      why:
        inSite === address
          ? 'Dat staat er al.'
          : 'Zonder dit heeft de website geen links om te wijzigen of een fout te melden.',
      shown: inSite === address ? [] : [`repository: ${address}`],
    },
    {
      title: 'Zet hetzelfde adres in publiccode.yml',
      why: 'Daar staat nu een voorbeeld. Wie software van overheden zoekt, vindt de code zo.',
      shown: [`url: ${address}`],
    },
  ];
}

const teamExists = (gh: Gh, owner: string, team: Team) =>
  works(() => gh(['api', `orgs/${owner}/teams/${team}`]));

function works(ask: () => unknown): boolean {
  try {
    ask();
    return true;
  } catch {
    return false;
  }
}
