/** Tags, told apart by their marks. The blanks stand between them and in none, so that they hold whichever way each tag goes. */
export function TagList({ tags }: { tags: readonly string[] }) {
  return (
    <>
      {tags.map((tag) => (
        <span key={tag}>
          {' '}
          <bdi class="tag">#{tag}</bdi>
        </span>
      ))}
    </>
  );
}
