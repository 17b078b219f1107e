/** The jobs that must go well before a proposal may be merged, as GitHub names them. */
export const CHECKS = ['test', 'Controle en samenvatting'] as const;

/** The two teams: who writes, and who keeps the code. */
export const TEAMS = ['redactie', 'ontwikkeling'] as const;
export type Team = (typeof TEAMS)[number];

/** What is frozen or promised: for that one owner is not enough, and CODEOWNERS asks for no more than one. */
export const FROZEN = [
  'content/documenten/*/[0-9]*/**',
  'content/vastgesteld.lock',
  'content/vastgesteld/**',
  'content/adressen.txt',
] as const;

/** Name by which the rules of this project are found again. */
export const RULESET = 'Veiligheidsplan: hoofdtak';

/**
 * The rules for the main branch, as GitHub takes them (REST, "Create a repository ruleset"): a proposal with its checks
 * and an owner's approval, and for what is frozen the approval of both teams. `teams` are their numbers on GitHub;
 * without those, as on an account that has no teams, nothing is asked of them.
 */
export function ruleset(teams?: Readonly<Record<Team, number>>) {
  const reviewers = TEAMS.flatMap((team) =>
    teams
      ? [
          {
            file_patterns: [...FROZEN],
            minimum_approvals: 1,
            reviewer: { id: teams[team], type: 'Team' },
          },
        ]
      : [],
  );
  return {
    name: RULESET,
    target: 'branch',
    enforcement: 'active',
    conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    rules: [
      { type: 'deletion' },
      { type: 'non_fast_forward' },
      {
        type: 'pull_request',
        parameters: {
          required_approving_review_count: 1,
          dismiss_stale_reviews_on_push: true,
          require_code_owner_review: teams !== undefined,
          require_last_push_approval: true,
          required_review_thread_resolution: false,
          ...(reviewers.length && { required_reviewers: reviewers }),
        },
      },
      {
        type: 'required_status_checks',
        parameters: {
          strict_required_status_checks_policy: false,
          required_status_checks: CHECKS.map((context) => ({ context })),
        },
      },
    ],
  };
}
