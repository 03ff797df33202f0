/** Words with what programs read among them, which the words mark as Markdown does: `2017-02-14~`. */
export const Coded = ({ text }: { readonly text: string }) => (
  <>
    {text.split('`').map((part, index) =>
      index % 2 === 0 ? (
        part
      ) : (
        <code class="whole" key={index}>
          {part}
        </code>
      ),
    )}
  </>
);
