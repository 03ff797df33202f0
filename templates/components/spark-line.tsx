import { STRINGS } from '../../src/site/strings/index.ts';
import { SPARK, type SparkView } from '../../src/site/views/spark.ts';

/** A word-sized curve of mentions. Beside it the number stands in words. */
export function SparkLine({ spark }: { readonly spark: SparkView }) {
  const { width, height } = SPARK;
  return (
    <svg
      class="spark"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={STRINGS.spark(spark.mentions)}
    >
      <polyline points={spark.points} />
    </svg>
  );
}
