#!/bin/sh
# One task a shard: sbatch --array=1-4 docs/jobs/slurm-array.sh CONTENT SHARDS
# CONTENT and SHARDS stand on a file system that all nodes see. A task that failed is run again alone
# (sbatch --array=3 …); it writes the same bytes. When all are done: npm run merge -- --content CONTENT SHARDS/*
#SBATCH --job-name=hemerotheque
#SBATCH --cpus-per-task=1
#SBATCH --mem=1500M
set -eu
content=$1
shards=$2
n=${SHARDS_IN_ALL:-$SLURM_ARRAY_TASK_COUNT}
exec npm run build -- --content "$content" --shard "$SLURM_ARRAY_TASK_ID/$n" \
  --output "$shards/$SLURM_ARRAY_TASK_ID" --workers "${SLURM_CPUS_PER_TASK:-1}"
